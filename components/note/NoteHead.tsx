import type { CardContent } from '../../study/card.ts'
import { Former } from './Former.tsx'
import { Lifecycle } from './Lifecycle.tsx'

/** What the thing is called and was called, and before anything else whether it can still be used. */
export function NoteHead({ content }: { content: CardContent }) {
	return (
		<>
			<p class="note-kicker">{content.category}</p>
			<h2>{content.name}</h2>
			<Former formerly={content.formerly} />
			<Lifecycle content={content} />
		</>
	)
}
