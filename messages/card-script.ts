import { askCardScript } from './ask.ts'

/** Marks the element that holds a card, a child of the root element or of the modal dialog that its words stand in. */
export const CARD_ATTRIBUTE = 'data-certlight-card'

/** A name whose card is wanted. */
export type CardTarget = {
	/** The mark itself, to tell one place from another. */
	mark: object
	/** The service's id. */
	id: string
	/** The words on the page. */
	words: string
	/** Where they stand; asked for when the card is placed. */
	range: () => Range
	/** What opened it: a pointer that rests and may go again, a click or a held finger, or a key, which takes focus along. */
	by: 'rest' | 'press' | 'keys'
	/** The pointer, or the middle of the words, in pixels of the window. */
	x: number
	y: number
}

/** The cards of one page: one passing over the text, and those that the learner pinned. */
export type Cards = {
	/** Asks for the card and shows it, unless the pointer has gone elsewhere by then. */
	show(target: CardTarget): Promise<void>
	/** The pointer left the word; the card stays a moment, so that the pointer can reach it. */
	leave(): void
	/** Pins the card that the learner is at, or lets it go again. */
	pin(): void
	/** Closes the passing card. */
	close(): void
	/** Closes the card that has the focus, else the passing one, else the one pinned last. */
	closeNearest(): void
}

/** The card script and the highlight script share one isolated world, which no page sees; this is where they meet. */
type World = { certlightCards?: (signal: AbortSignal) => Cards }

/** Called by the card script once it is loaded. */
export function provideCards(make: (signal: AbortSignal) => Cards): void {
	;(globalThis as World).certlightCards = make
}

/**
 * Has the card script run in the page's isolated world, once: pages that nobody points at never pay for it.
 * The worker injects it, so that nothing of the extension is open to the page.
 * @throws when the extension behind the page is gone
 */
export async function loadCards(signal: AbortSignal): Promise<Cards> {
	const world = globalThis as World
	if (!world.certlightCards) await askCardScript()
	if (!world.certlightCards) throw new Error('The card script did not load.')
	return world.certlightCards(signal)
}
