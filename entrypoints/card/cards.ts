import { askCard } from '../../messages/ask.ts'
import type { Cards, CardTarget } from '../../messages/card-script.ts'
import { type CardEvents, PageCard } from './page-card.tsx'
import { placeInCorner } from './place.ts'

/** Makes the cards of a page; when the signal says stop, none is left. */
export function makeCards(signal: AbortSignal): Cards {
	const cards = new CardsOfPage(signal)
	addEventListener('keydown', (event) => cards.escape(event), { capture: true, signal })
	addEventListener('resize', () => cards.arrange(), { passive: true, signal })
	signal.addEventListener('abort', () => cards.closeAll(), { once: true })
	return cards
}

class CardsOfPage implements Cards {
	readonly #signal: AbortSignal
	readonly #events: CardEvents
	/** The one card that closes by itself. */
	#passing: PageCard | undefined
	/** Those that stand in the window's corner: pinned, or let go there. */
	#corner: readonly PageCard[] = []
	#wanted: CardTarget | undefined

	constructor(signal: AbortSignal) {
		this.#signal = signal
		this.#events = { closed: (card) => this.#forget(card), pinned: (card) => this.#sort(card), turned: () => this.arrange() }
	}

	async show(target: CardTarget): Promise<void> {
		const standing = this.#standing(target)
		if (standing) return target.by === 'keys' ? standing.takeFocus() : standing.keep()
		// The page may move under a pointer that nobody holds while keys are in a card.
		if (target.by === 'rest' && this.#passing?.target.by === 'keys' && this.#passing.hasFocus) return
		this.#wanted = target
		const reply = await askCard(target.id)
		if (this.#wanted !== target || this.#signal.aborted) return
		this.#wanted = undefined
		this.#passing?.close()
		const card = new PageCard(target, reply, this.#events)
		this.#passing = card
		await card.place()
		if (target.by === 'keys') card.takeFocus()
	}

	leave(): void {
		if (this.#wanted?.by === 'rest') this.#wanted = undefined
		this.#passing?.closeSoon()
	}

	pin(): void {
		this.#nearest()?.togglePin()
	}

	close(): void {
		this.#wanted = undefined
		this.#passing?.close()
	}

	closeNearest(): void {
		this.#wanted = undefined
		this.#nearest()?.close()
	}

	closeAll(): void {
		this.#wanted = undefined
		for (const card of this.#all()) card.close()
	}

	/** Escape closes the card that has the focus, else the passing one, and does nothing else then: a dialog around it stays. */
	escape(event: KeyboardEvent): void {
		if (!event.isTrusted || event.key !== 'Escape') return
		const card = this.#focused() ?? this.#passing
		if (!card) return
		event.preventDefault()
		event.stopImmediatePropagation()
		card.close()
	}

	/** Puts every card where it belongs. */
	arrange(): void {
		if (this.#passing && !this.#corner.includes(this.#passing)) void this.#passing.place()
		this.#arrangeCorner()
	}

	#arrangeCorner(): void {
		placeInCorner(this.#corner.map(({ element }) => element))
	}

	#all(): PageCard[] {
		return [...new Set(this.#passing ? [...this.#corner, this.#passing] : this.#corner)]
	}

	#focused(): PageCard | undefined {
		return this.#all().find(({ hasFocus }) => hasFocus)
	}

	#nearest(): PageCard | undefined {
		return this.#focused() ?? this.#passing ?? this.#corner.at(-1)
	}

	/** The card that shows already what is wanted. */
	#standing({ mark, id }: CardTarget): PageCard | undefined {
		if (this.#passing?.target.mark === mark) return this.#passing
		return this.#corner.find((card) => card.id === id)
	}

	#forget(card: PageCard): void {
		if (this.#passing === card) this.#passing = undefined
		this.#corner = this.#corner.filter((other) => other !== card)
		this.#arrangeCorner()
	}

	#sort(card: PageCard): void {
		const before = this.#passing
		this.#passing = card.isPinned ? (before === card ? undefined : before) : card
		if (before !== card && !card.isPinned) before?.close()
		if (!this.#corner.includes(card)) this.#corner = [...this.#corner, card]
		this.#arrangeCorner()
	}
}
