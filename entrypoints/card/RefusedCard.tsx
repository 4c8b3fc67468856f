import type { ComponentChildren } from 'preact'
import { CardFrame } from '../../components/note/CardFrame.tsx'

type Props = { name: string; sentence: string; above: ComponentChildren; tools: ComponentChildren; onRetry?: () => void }

/** What stands in a card whose content could not be had: the name, and a sentence that says why. */
export function RefusedCard({ name, sentence, above, tools, onRetry }: Props) {
	const foot = onRetry && (
		<button type="button" onClick={onRetry}>
			Try again
		</button>
	)
	return (
		<CardFrame label={name} title={name} above={above} tools={tools} foot={foot}>
			<p>{sentence}</p>
		</CardFrame>
	)
}
