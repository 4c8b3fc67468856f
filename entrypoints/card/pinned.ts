import { rowOf } from './corner.ts'
import type { PageCard } from './page-card.ts'
import { placeInCorner } from './place.ts'

/** The cards in the window's corner, pinned or let go there. Where the window is too narrow for all, they are a pile that is leafed through. */
export class Pinned {
	#cards: readonly PageCard[] = []
	/** The one at the window's right edge. */
	#front = 0

	get all(): readonly PageCard[] {
		return this.#cards
	}

	/** @param after the card that it comes after; without one it is the last, and in sight */
	add(card: PageCard, after?: PageCard): void {
		if (this.#cards.includes(card)) return
		const place = after ? this.#cards.indexOf(after) + 1 : this.#cards.length
		this.#cards = this.#cards.toSpliced(place, 0, card)
		if (!after) this.#front = place
	}

	remove(card: PageCard): void {
		const place = this.#cards.indexOf(card)
		if (place < 0) return
		this.#cards = this.#cards.toSpliced(place, 1)
		if (place < this.#front) this.#front--
	}

	/** Has a card of the pile come in sight. */
	bringUp(card: PageCard): void {
		if (card.host.isShown) return
		this.#front = this.#cards.indexOf(card)
		this.arrange()
	}

	/** Leafs through the pile. */
	turn(by: 1 | -1): void {
		this.#front += by
		const had = this.#cards.find(({ hasFocus }) => hasFocus)
		this.arrange()
		// A card that is put away takes the focus with it.
		if (had) this.#cards[this.#front]?.view.focusOn(`.note-pile [data-by="${by}"]`)
	}

	/** Puts each card where it belongs. */
	arrange(): void {
		const count = this.#cards.length
		const row = (from: number) =>
			rowOf(
				this.#cards.map(({ width }) => width),
				from,
				document.documentElement.clientWidth,
			)
		this.#front = count === 0 || row(0).length === count ? 0 : (this.#front + count) % count
		const shown = row(this.#front)
		this.#cards.forEach((card, place) => {
			card.view.setPile(shown.length < count ? { at: place + 1, of: count } : undefined)
			if (shown.includes(place)) card.host.show()
			else card.host.hide()
		})
		placeInCorner(shown.flatMap((place) => this.#cards[place]?.element ?? []))
	}
}
