import type { ComponentChildren } from 'preact'
import { Icon } from '../Icon.tsx'
import { Words } from '../Prose.tsx'

type Props = {
	text: string
	why: string
	/** Undefined: neither to be praised nor blamed, a wrong option that was rightly left alone. */
	mark?: 'right' | 'wrong'
	/** The mark in words, so that it does not hang on a colour. */
	children?: ComponentChildren
}

/** One option with its reason. */
export function Reason({ text, why, mark, children }: Props) {
	return (
		<li class={`reason ${mark ?? ''}`}>
			<Icon name={mark === 'right' ? 'check' : 'cross'} />
			<p class="text">
				<Words text={text} />
			</p>
			{children && <p class="verdict">{children}</p>}
			<p>
				<Words text={why} />
			</p>
		</li>
	)
}
