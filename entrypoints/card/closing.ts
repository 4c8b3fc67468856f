/** Milliseconds to get from the word to the card and back before it closes. */
const GRACE = 250
/** Pixels that the page may scroll before the card, which stays where it is, belongs to nothing any more. */
const SCROLL = 40

/** When an open card closes: on Escape, when the page scrolls away, and when the pointer has left both word and card. */
export class Closing {
	#timer = 0
	readonly #card: HTMLElement
	readonly #close: () => void

	constructor(card: HTMLElement, close: () => void, signal: AbortSignal) {
		this.#card = card
		this.#close = close
		const from = scrollY
		const options = { signal, passive: true, capture: true }
		addEventListener('scroll', (event) => isOutside(event, card) && Math.abs(scrollY - from) > SCROLL && close(), options)
		addEventListener('keydown', (event) => event.isTrusted && event.key === 'Escape' && close(), options)
		addEventListener('pointerdown', (event) => isOutside(event, card) && close(), options)
		card.addEventListener('pointerenter', () => this.keep(), { signal })
		card.addEventListener('pointerleave', () => this.closeSoon(), { signal })
		signal.addEventListener('abort', () => clearTimeout(this.#timer))
	}

	keep(): void {
		clearTimeout(this.#timer)
	}

	closeSoon(): void {
		clearTimeout(this.#timer)
		// Entering the card is told before leaving the word is: what counts is where the pointer is in the end.
		this.#timer = window.setTimeout(() => this.#card.matches(':hover') || this.#close(), GRACE)
	}
}

function isOutside(event: Event, card: HTMLElement): boolean {
	return !event.composedPath().includes(card)
}
