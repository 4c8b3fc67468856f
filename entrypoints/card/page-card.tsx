import { render } from 'preact'
import { nameAloud } from '../../components/note/lifecycle-words.ts'
import { NoteCard } from '../../components/note/NoteCard.tsx'
import styles from '../../components/note-card.css?inline'
import { askCard, askOpenNote } from '../../messages/ask.ts'
import type { CardTarget } from '../../messages/card-script.ts'
import type { Reply } from '../../messages/protocol.ts'
import type { CardContent } from '../../study/card.ts'
import { Crumbs } from './Crumbs.tsx'
import { Closing } from './closing.ts'
import { keepTabIn, rememberFocus } from './focus.ts'
import { type CardHost, leaveDialog, showHost } from './host.ts'
import { placeCard } from './place.ts'
import { RefusedCard } from './RefusedCard.tsx'
import { Tools } from './Tools.tsx'
import { goOn, goTo, hereOn, type Trail } from './trail.ts'

/** What a card tells of itself. */
export type CardEvents = {
	closed(card: PageCard): void
	/** The learner pinned it, or let it go. */
	pinned(card: PageCard): void
	/** Its content, and so its size, is another. */
	turned(card: PageCard): void
}

/** One card on the page, from its opening to its end. */
export class PageCard {
	readonly target: CardTarget
	readonly #events: CardEvents
	readonly #host: CardHost
	readonly #closing: Closing
	readonly #returnFocus: () => void
	readonly #end = new AbortController()
	#trail: Trail
	#reply: Reply<CardContent>
	#isPinned = false
	#said = ''
	#turns = 0

	constructor(target: CardTarget, reply: Reply<CardContent>, events: CardEvents) {
		this.target = target
		this.#events = events
		this.#reply = reply
		this.#trail = [{ id: target.id, name: 'value' in reply ? reply.value.name : target.words }]
		this.#returnFocus = rememberFocus(target.range)
		this.#host = showHost(styles, target.range().startContainer)
		const { signal } = this.#end
		const hold = () => (this.#isPinned ? 'none' : target.by === 'rest' ? 'rest' : 'press')
		this.#closing = new Closing(this.element, hold, () => this.close(), signal)
		keepTabIn(this.#host.root, () => !this.#isPinned, signal)
		this.#host.dialog?.addEventListener('close', () => (this.#isPinned ? leaveDialog(this.#host) : this.close()), { signal })
		this.#render()
	}

	get element(): HTMLElement {
		return this.#host.element
	}

	/** The entry that it shows. */
	get id(): string {
		return hereOn(this.#trail).id
	}

	get isPinned(): boolean {
		return this.#isPinned
	}

	get hasFocus(): boolean {
		return this.#host.root.activeElement !== null
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
		this.#focusOn('.note-card', { focusVisible: true })
		this.#say()
	}

	togglePin(): void {
		this.#isPinned = !this.#isPinned
		this.#closing.keep()
		this.#render()
		this.#events.pinned(this)
	}

	close(): void {
		if (this.#end.signal.aborted) return
		const hadFocus = this.hasFocus
		this.#end.abort()
		render(null, this.#host.root)
		this.#host.remove()
		if (hadFocus) this.#returnFocus()
		this.#events.closed(this)
	}

	/** Shows the entry that the trail now ends with; `from` is the one that it is gone back from. */
	async #turn(trail: Trail, from?: string): Promise<void> {
		const turn = ++this.#turns
		const reply = await askCard(hereOn(trail).id)
		if (turn !== this.#turns || this.#end.signal.aborted) return
		const hadFocus = this.hasFocus
		// A card that shrinks would slip from under the pointer, and close.
		this.element.style.setProperty('--certlight-least', `${this.element.offsetHeight}px`)
		this.#trail = trail
		this.#reply = reply
		this.#said = ''
		this.#render()
		if (hadFocus) this.#focusOn(from === undefined ? '.note-card' : `[data-entry="${from}"]`)
		if (hadFocus && this.target.by === 'keys') this.#say()
		this.#events.turned(this)
	}

	#focusOn(selector: string, options: FocusOptions = {}): void {
		const { root } = this.#host
		const element = root.querySelector<HTMLElement>(selector) ?? root.querySelector<HTMLElement>('.note-card')
		element?.focus(options)
	}

	/** A live region tells what changes in it, so the words come a frame after the region. */
	#say(): void {
		requestAnimationFrame(() => {
			if (this.#end.signal.aborted) return
			this.#said = 'value' in this.#reply ? nameAloud(this.#reply.value) : `${hereOn(this.#trail).name}. ${this.#reply.refused}`
			this.#render()
		})
	}

	#render(): void {
		const { id, name } = hereOn(this.#trail)
		const tools = <Tools isPinned={this.#isPinned} onPin={() => this.togglePin()} onClose={() => this.close()} />
		const above = <Crumbs trail={this.#trail} onGoTo={(place) => void this.#turn(goTo(this.#trail, place), id)} />
		const reply = this.#reply
		render(
			<>
				<p class="note-voice" aria-live="polite">
					{this.#said}
				</p>
				{'refused' in reply ? (
					<RefusedCard key={id} name={name} sentence={reply.refused} above={above} tools={tools} />
				) : (
					<NoteCard
						key={id}
						content={reply.value}
						above={above}
						tools={tools}
						onOpenNote={(id) => void askOpenNote(id)}
						onShow={(id) => this.#show(id, reply.value)}
					/>
				)}
			</>,
			this.#host.root,
		)
	}

	#show(id: string, { confusedWith }: CardContent): void {
		const entry = confusedWith.find((other) => other.id === id)
		if (entry) void this.#turn(goOn(this.#trail, entry))
	}
}
