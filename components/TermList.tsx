import type { ComponentChildren } from 'preact'

/** A name found on the page; `weight` is per cent of the learner's exam, 0 where no question is about it. */
export type ListedTerm = { id: string; name: string; count: number; weight: number }

type Props = {
	title: string
	terms: ListedTerm[]
	onChoose: (id: string) => void
	/** What the weights are, where there are any. */
	children?: ComponentChildren
}

/** Names found on a page, each a way to its note. */
export function TermList({ title, terms, onChoose, children }: Props) {
	if (terms.length === 0) return null
	return (
		<section class="stack tight">
			<h2 class="list-title">{title}</h2>
			{children && terms.some(({ weight }) => weight > 0) && <p class="small muted">{children}</p>}
			<ul class="terms">
				{terms.map((term) => (
					<li key={term.id}>
						<button type="button" onClick={() => onChoose(term.id)}>
							<span class="term-name">{term.name}</span>
							{term.weight > 0 && <span class="term-weight">{term.weight < 1 ? '< 1 %' : `${Math.round(term.weight)} %`}</span>}
							<span class="term-count">
								{term.count}
								<span class="unseen">{term.count === 1 ? ' time on this page' : ' times on this page'}</span>
							</span>
						</button>
					</li>
				))}
			</ul>
		</section>
	)
}
