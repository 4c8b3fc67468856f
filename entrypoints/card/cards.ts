import { askCard } from '../../messages/ask.ts'
import type { Cards, CardTarget } from '../../messages/card-script.ts'
import type { CardEvents } from './card-events.ts'
import { homeOf, reachableHome } from './host.ts'
import { PageCard } from './page-card.ts'
import { Pinned } from './pinned.ts'
import { keepInWindow } from './place.ts'

/** Makes the cards of a page; when the signal says stop, none is left. */
export function makeCards(signal: AbortSignal): Cards {
	const cards = new CardsOfPage(signal)
	addEventListener('keydown', (event) => cards.escape(event), { capture: true, signal })
	addEventListener('resize', () => cards.replace(), { passive: true, signal })
	document.addEventListener('fullscreenchange', () => cards.raise(), { signal })
	// Neither of them bubbles.
	for (const type of ['toggle', 'close'])
		document.addEventListener(type, ({ target }) => target instanceof HTMLDialogElement && cards.move(), { capture: true, signal })
	signal.addEventListener('abort', () => cards.closeAll(), { once: true })
	return cards
}

class CardsOfPage implements Cards {
	readonly #signal: AbortSignal
	readonly #events: CardEvents
	readonly #pinned = new Pinned()
	/** The one card that closes by itself. */
	#passing: PageCard | undefined
	#wanted: CardTarget | undefined

	constructor(signal: AbortSignal) {
		this.#signal = signal
		this.#events = {
			closed: (card) => this.#forget(card),
			pinned: (card) => this.#sort(card),
			turned: () => this.#settle(),
			united: (card, id) => this.#unite(card, id),
			parted: (card, partner) => this.#part(card, partner),
			pileTurned: (by) => this.#pinned.turn(by),
		}
	}

	async show(target: CardTarget): Promise<void> {
		const standing = this.#standing(target)
		if (standing) return this.#goTo(standing, target)
		if (target.by === 'rest' && this.#isEngaged()) return
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

	/** Puts every card where it belongs in a window of another size. */
	replace(): void {
		if (this.#floating) void this.#floating.place()
		this.#pinned.arrange()
	}

	/** Held cards go where they can be reached; that of words in a dialog closes with it. */
	move(): void {
		for (const card of this.#all()) {
			if (card.isHeld) card.host.moveTo(reachableHome())
			else if (card.host.home instanceof HTMLDialogElement && !card.host.home.open) card.close()
			else card.host.moveTo(homeOf(card.target.range().startContainer))
		}
	}

	/** The same when something has taken the whole screen, or given it back: that is on top of what was there before. */
	raise(): void {
		this.move()
		for (const { host } of this.#all()) host.raise()
	}

	/** The passing card where it stands beside its words, not in the corner. */
	get #floating(): PageCard | undefined {
		return this.#passing && !this.#pinned.all.includes(this.#passing) ? this.#passing : undefined
	}

	/** A card came or went, or shows something else. */
	#settle(): void {
		if (this.#floating) keepInWindow(this.#floating.element)
		this.#match()
		this.#pinned.arrange()
	}

	#all(): PageCard[] {
		return [...new Set(this.#passing ? [...this.#pinned.all, this.#passing] : this.#pinned.all)]
	}

	#focused(): PageCard | undefined {
		return this.#all().find(({ hasFocus }) => hasFocus)
	}

	#nearest(): PageCard | undefined {
		return this.#focused() ?? this.#passing ?? this.#pinned.all.at(-1)
	}

	/** The card that shows already what is wanted. */
	#standing({ mark, id }: CardTarget): PageCard | undefined {
		if (this.#passing?.target.mark === mark) return this.#passing
		return this.#pinned.all.find((card) => card.id === id)
	}

	#goTo(card: PageCard, { by }: CardTarget): void {
		if (this.#pinned.all.includes(card)) this.#pinned.bringUp(card)
		if (by === 'keys') card.takeFocus()
		else card.keep()
	}

	/** Whether the learner is busy with the passing card: the page may move under a pointer that nobody holds. */
	#isEngaged(): boolean {
		const card = this.#passing
		return card !== undefined && (card.isHeld || (card.target.by === 'keys' && card.hasFocus))
	}

	#forget(card: PageCard): void {
		if (this.#passing === card) this.#passing = undefined
		this.#pinned.remove(card)
		this.#settle()
	}

	#sort(card: PageCard): void {
		const before = this.#passing
		this.#passing = card.isPinned ? (before === card ? undefined : before) : card
		if (before !== card && !card.isPinned) before?.close()
		this.#pinned.add(card)
		this.#settle()
	}

	/** One card compares what two stood for. */
	#unite(card: PageCard, id: string): void {
		const partner = this.#pinned.all.find((other) => other !== card && other.id === id)
		if (!partner) return
		this.#pinned.remove(partner)
		partner.host.hide()
		card.unite(partner)
	}

	#part(card: PageCard, partner: PageCard): void {
		partner.host.moveTo(card.host.home)
		this.#pinned.add(partner, card)
	}

	/** Tells each pinned card of which others it can be compared with. */
	#match(): void {
		const pinned = this.#pinned.all.filter(({ isPinned }) => isPinned)
		for (const card of this.#all()) {
			const partners = card.isPinned ? pinned.filter((other) => other !== card && card.isPairedWith(other.id)) : []
			card.view.setPartners(partners.map(({ id, name }) => ({ id, name })))
		}
	}
}
