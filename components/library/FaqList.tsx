import { useEffect, useRef } from 'preact/hooks'
import type { Faq } from '../../study/schema/faq.ts'
import { Blocks } from '../note/Blocks.tsx'
import { Sources } from '../Sources.tsx'
import { libraryHref } from './addresses.ts'

type Props = {
	faq: readonly Faq[]
	/** The one that the address names: it stands open and in view. */
	open?: string
}

/** Questions that open to their answers. */
export function FaqList({ faq, open }: Props) {
	return (
		<ul class="faq">
			{faq.map((one) => (
				<li key={one.id}>
					<FaqEntry one={one} isOpen={one.id === open} />
				</li>
			))}
		</ul>
	)
}

function FaqEntry({ one, isOpen }: { one: Faq; isOpen: boolean }) {
	const details = useRef<HTMLDetailsElement>(null)
	useEffect(() => {
		if (isOpen) details.current?.scrollIntoView({ block: 'start', behavior: 'instant' })
	}, [isOpen])
	return (
		<details ref={details} open={isOpen}>
			<summary>{one.question}</summary>
			<div class="faq-answer stack tight">
				<Blocks blocks={one.body} />
				<p class="small muted">
					{one.exams.length > 0 && `Concerns ${one.exams.join(', ')}. `}
					<a href={libraryHref('faq', one.id)}>Link to this answer</a>
				</p>
				<Sources sources={one.sources} checked={one.checked} />
			</div>
		</details>
	)
}
