import type { ComponentChildren } from 'preact'
import type { LookAlike } from '../../study/look-alike.ts'
import { CardFrame } from './CardFrame.tsx'
import { PairTable } from './PairTable.tsx'

type Props = {
	/** The one of the two that the pair is seen from. */
	name: string
	pair: LookAlike
	above?: ComponentChildren
	tools?: ComponentChildren
	foot?: ComponentChildren
}

/** Two things people mix up, side by side. */
export function PairCard({ name, pair, above, tools, foot }: Props) {
	const title = `${name} or ${pair.other.name}`
	return (
		<CardFrame key={title} label={title} kicker="Tell them apart" title={title} isTall above={above} tools={tools} foot={foot}>
			<PairTable name={name} pair={pair} />
		</CardFrame>
	)
}
