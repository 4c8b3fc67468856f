import type { ComponentChildren } from 'preact'
import { Icon } from './Icon.tsx'

/** A link that leaves Certlight and opens in a tab of its own. */
export function Away({ href, children }: { href: string; children: ComponentChildren }) {
	return (
		<a href={href} target="_blank" rel="noopener noreferrer">
			{children}
		</a>
	)
}

/** The same with a mark, where a link stands alone. */
export function MarkedAway({ href, children }: { href: string; children: ComponentChildren }) {
	return (
		<Away href={href}>
			{children}
			<Icon name="away" />
		</Away>
	)
}
