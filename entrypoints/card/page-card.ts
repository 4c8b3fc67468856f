import { nameAloud } from '../../components/note/lifecycle-words.ts'
import { askCard, askOpenNote, askQuestion } from '../../messages/ask.ts'
import type { CardTarget } from '../../messages/card-script.ts'
import type { Reply } from '../../messages/protocol.ts'
import type { CardContent } from '../../study/card.ts'
import styles from './card.css?inline'
import type { CardEvents } from './card-events.ts'
import { CardView } from './card-view.tsx'
import { Closing } from './closing.ts'
import type { Acts, FaceState } from './Face.tsx'
import { keepTabIn, rememberFocus } from './focus.ts'
import { CardHost } from './host.ts'
import { placeCard } from './place.ts'
import { entryIn, lookAlikeIn, originOf, questionIn } from './showing.ts'
import { goOn, goTo, hereOn, type Trail } from './trail.ts'

/** Pixels that a card is wide, and one that compares two things. */
const WIDTH = { note: 360, pair: 560 }

/** One card on the page, from its opening to its end. */
export class PageCard {
	readonly target: CardTarget
	readonly host: CardHost
	readonly #events: CardEvents
	readonly view: CardView
	readonly #closing: Closing
	readonly #returnFocus: () => void
	readonly #end = new AbortController()
	readonly #acts: Acts = {
		pin: () => this.togglePin(),
		close: () => this.close(),
		openNote: (id) => void this.#openNote(id),
		show: (id) => this.#show(id),
		compare: (id) => this.#compare(id),
		unite: (id) => this.#events.united(this, id),
		quiz: () => void this.#quiz(),
		back: () => this.#back(),
		goTo: (place) => void this.#turn(goTo(this.view.state.trail, place), this.id),
		turnPile: (by) => this.#events.pileTurned(by),
	}
	/** The other card that this one stands for. */
	#partner: PageCard | undefined
	#turns = 0

	constructor(target: CardTarget, reply: Reply<CardContent>, events: CardEvents) {
		this.target = target
		this.#events = events
		this.#returnFocus = rememberFocus(target.range)
		this.host = new CardHost(styles, target.range().startContainer)
		const trail: Trail = [{ id: target.id, name: 'value' in reply ? reply.value.name : target.words }]
		this.view = new CardView(this.host.root, this.#acts, { trail, reply, over: undefined, isPinned: false, pile: undefined, fault: undefined, partners: [] })
		const hold = () => (this.isHeld ? 'none' : target.by === 'rest' ? 'rest' : 'press')
		this.#closing = new Closing(this.element, hold, () => this.close(), this.#end.signal)
		keepTabIn(this.host.root, () => !this.isPinned, this.#end.signal)
	}

	get element(): HTMLElement {
		return this.host.element
	}

	/** The entry that it shows, or that its question is about. */
	get id(): string {
		return hereOn(this.view.state.trail).id
	}

	get name(): string {
		return hereOn(this.view.state.trail).name
	}

	/** Pixels, where the window is wide enough. */
	get width(): number {
		return WIDTH[this.view.state.over?.kind === 'pair' ? 'pair' : 'note']
	}

	get isPinned(): boolean {
		return this.view.state.isPinned
	}

	/** Whether nothing but the learner's own wish closes it: an answer that is being thought over must not vanish. */
	get isHeld(): boolean {
		return this.isPinned || this.view.state.over?.kind === 'quiz'
	}

	get hasFocus(): boolean {
		return this.view.hasFocus
	}

	/** Whether there is something that tells this entry and another apart. */
	isPairedWith(id: string): boolean {
		return lookAlikeIn(this.view.state.reply, id) !== undefined
	}

	keep(): void {
		this.#closing.keep()
	}

	closeSoon(): void {
		this.#closing.closeSoon()
	}

	place(): Promise<void> {
		return placeCard(this.element, this.target)
	}

	/** Moves focus into the card and says what it is about. */
	takeFocus(): void {
		this.view.focusOn('.note-card', { focusVisible: true })
		this.#say()
	}

	/** Has it stand for itself and another card until it goes back. */
	unite(partner: PageCard): void {
		this.#partner = partner
		this.#compare(partner.id)
	}

	togglePin(): void {
		this.#closing.keep()
		this.view.show({ isPinned: !this.isPinned })
		this.#events.pinned(this)
	}

	close(): void {
		if (this.#end.signal.aborted) return
		const hadFocus = this.hasFocus
		this.#end.abort()
		this.view.end()
		this.host.remove()
		if (hadFocus) this.#returnFocus()
		this.#events.closed(this)
		this.#partner?.close()
	}

	async #openNote(id: string): Promise<void> {
		const reply = await askOpenNote(id)
		const fault = 'refused' in reply ? reply.refused : undefined
		// The learner may be elsewhere by now.
		if (this.#end.signal.aborted || this.id !== id || fault === this.view.state.fault) return
		this.view.show({ fault })
		this.#events.turned(this)
	}

	#show(id: string): void {
		const { reply, trail } = this.view.state
		const entry = entryIn(reply, id)
		if (entry) void this.#turn(goOn(trail, entry))
	}

	#compare(id: string): void {
		const pair = lookAlikeIn(this.view.state.reply, id)
		if (pair) this.#change({ over: { kind: 'pair', pair, ofTwo: this.#partner !== undefined } }, '.note-card')
	}

	/** Asks a question about the entry, another than the one that stands here. */
	async #quiz(): Promise<void> {
		const turn = ++this.#turns
		const reply = await askQuestion(this.id, questionIn(this.view.state.over))
		if (turn !== this.#turns || this.#end.signal.aborted) return
		this.#change({ over: { kind: 'quiz', reply, turn } }, '.note-card')
	}

	/** To the note, from what stands in its place. */
	#back(): void {
		const origin = originOf(this.view.state.over)
		const partner = this.#partner
		this.#turns++
		this.#partner = undefined
		if (partner) this.#events.parted(this, partner)
		this.#change({ over: undefined }, origin)
	}

	/** Shows the entry that the trail now ends with; `from` is the one that it is gone back from. */
	async #turn(trail: Trail, from?: string): Promise<void> {
		const turn = ++this.#turns
		const reply = await askCard(hereOn(trail).id)
		if (turn !== this.#turns || this.#end.signal.aborted) return
		this.#change({ trail, reply, over: undefined }, from === undefined ? '.note-card' : `[data-entry="${from}"]`)
		if (this.hasFocus && this.target.by === 'keys') this.#say()
	}

	/** Shows something else, and has focus, where the card has it, go on from there. */
	#change(change: Partial<FaceState>, focus: string): void {
		const hadFocus = this.hasFocus
		// A card that shrinks would slip from under the pointer, and close.
		this.element.style.setProperty('--certlight-least', `${this.element.offsetHeight}px`)
		this.view.hush()
		this.view.show({ fault: undefined, ...change })
		this.host.setWidth(this.width)
		this.#events.turned(this)
		if (hadFocus) this.view.focusOn(focus)
	}

	#say(): void {
		const { reply } = this.view.state
		this.view.say('value' in reply ? nameAloud(reply.value) : `${this.name}. ${reply.refused}`)
	}
}
