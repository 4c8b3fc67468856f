/** Milliseconds to get from the word to the card and back before it closes. */
const GRACE = 250
/** Pixels that the page may scroll before the card, which stays where it is, belongs to nothing any more. */
const SCROLL = 40

/** How a card holds on: `none` while it is pinned, `press` until something else is clicked, `rest` also until the pointer leaves. */
export type Hold = 'none' | 'press' | 'rest'

/** When a passing card closes: when the page scrolls away, when something else is clicked, and when the pointer has left both word and card. */
export class Closing {
	#timer = 0
	readonly #card: HTMLElement
	readonly #close: () => void
	readonly #hold: () => Hold

	constructor(card: HTMLElement, hold: () => Hold, close: () => void, signal: AbortSignal) {
		this.#card = card
		this.#hold = hold
		this.#close = () => hold() !== 'none' && close()
		const from = scrollY
		const options = { signal, passive: true, capture: true }
		// Whoever reads the card with keys scrolls it, and at its end the page.
		const isAway = () => Math.abs(scrollY - from) > SCROLL && !card.matches(':focus-within')
		addEventListener('scroll', (event) => isOutside(event, card) && isAway() && this.#close(), options)
		addEventListener('pointerdown', (event) => isOutside(event, card) && this.#close(), options)
		card.addEventListener('pointerenter', () => this.keep(), { signal })
		// A finger that is lifted has not left.
		card.addEventListener('pointerleave', ({ pointerType }) => pointerType !== 'touch' && this.closeSoon(), { signal })
		signal.addEventListener('abort', () => clearTimeout(this.#timer))
	}

	keep(): void {
		clearTimeout(this.#timer)
	}

	closeSoon(): void {
		clearTimeout(this.#timer)
		if (this.#hold() !== 'rest') return
		// Entering the card is told before leaving the word is: what counts is where the pointer is in the end.
		this.#timer = window.setTimeout(() => this.#card.matches(':hover') || this.#close(), GRACE)
	}
}

function isOutside(event: Event, card: HTMLElement): boolean {
	return !event.composedPath().includes(card)
}
