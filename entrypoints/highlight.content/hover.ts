import type { Preferences } from '../../study/preferences.ts'
import { liveRange, type Mark } from './mark.ts'
import type { MarkIndex } from './mark-index.ts'
import { type Keys, opensAtClick, opensAtRest } from './opening.ts'

export type HoverEvents = {
	enter(): void
	/** The pointer rested on the name as long as the learner wants it to. */
	rest(mark: Mark, x: number, y: number): void
	/** The name was clicked, in the way that opens its card. */
	press(mark: Mark, x: number, y: number): void
	leave(): void
}

/** Tells when the pointer has opened a mark and when it has left. Asks nothing of the page but the text under the pointer. */
export function watchPointer(marks: () => MarkIndex, preferences: () => Preferences, events: HoverEvents, signal: AbortSignal): void {
	const hover = new Hover(marks, preferences, events)
	const quiet = { passive: true, capture: true, signal }
	document.addEventListener('pointermove', (event) => hover.move(event), quiet)
	document.addEventListener('pointerdown', () => hover.leave(), quiet)
	document.documentElement.addEventListener('pointerleave', () => hover.leave(), quiet)
	// These may take Alt or a click from the page, so they are not passive.
	addEventListener('keydown', (event) => hover.keyDown(event), { capture: true, signal })
	addEventListener('keyup', (event) => hover.keyUp(event), { capture: true, signal })
	addEventListener('click', (event) => hover.click(event), { capture: true, signal })
	signal.addEventListener('abort', () => hover.leave())
}

class Hover {
	readonly #marks: () => MarkIndex
	readonly #preferences: () => Preferences
	readonly #events: HoverEvents
	#over: Mark | undefined
	#x = Number.NaN
	#y = Number.NaN
	#timer = 0

	constructor(marks: () => MarkIndex, preferences: () => Preferences, events: HoverEvents) {
		this.#marks = marks
		this.#preferences = preferences
		this.#events = events
	}

	move(event: PointerEvent): void {
		if (!event.isTrusted || event.pointerType === 'touch') return
		// Browsers report a move when the page moves under a pointer that stands still: that is nobody pointing.
		const stirred = event.clientX !== this.#x || event.clientY !== this.#y
		this.#x = event.clientX
		this.#y = event.clientY
		const mark = event.buttons === 0 ? markUnder(this.#marks(), event.clientX, event.clientY) : undefined
		if (mark !== this.#over) this.leave()
		if (!mark || !stirred) return
		if (!this.#over) this.#events.enter()
		this.#over = mark
		if (this.#timer === 0) this.#wait(event)
	}

	leave(): void {
		this.#stop()
		if (this.#over) this.#events.leave()
		this.#over = undefined
	}

	keyDown(event: KeyboardEvent): void {
		if (!event.isTrusted || !this.#over) return
		if (event.key === 'Control' || event.key === 'Meta') this.#stop()
		if (event.key !== 'Alt' || this.#preferences().cardOpening === 'rest') return
		// Alone, Alt would open the browser's menu when it is let go.
		event.preventDefault()
		if (this.#timer === 0) this.#wait(event)
	}

	keyUp(event: KeyboardEvent): void {
		if (event.key === 'Alt' && this.#preferences().cardOpening === 'hold') this.#stop()
	}

	click(event: MouseEvent): void {
		if (!event.isTrusted || event.button !== 0 || !opensAtClick(this.#preferences().cardOpening, event)) return
		const mark = markUnder(this.#marks(), event.clientX, event.clientY)
		if (!mark || hasSelection()) return
		event.preventDefault()
		event.stopImmediatePropagation()
		this.#events.press(mark, event.clientX, event.clientY)
	}

	#wait(keys: Keys): void {
		const { cardOpening, cardDelay } = this.#preferences()
		if (!opensAtRest(cardOpening, keys)) return
		const mark = this.#over
		this.#timer = window.setTimeout(() => mark && !hasSelection() && this.#events.rest(mark, this.#x, this.#y), cardDelay)
	}

	#stop(): void {
		clearTimeout(this.#timer)
		this.#timer = 0
	}
}

/** The mark whose letters are under a point of the window. */
export function markUnder(marks: MarkIndex, x: number, y: number): Mark | undefined {
	const caret = document.caretPositionFromPoint(x, y)
	const mark = caret && marks.at(caret.offsetNode, caret.offset)
	if (!mark) return undefined
	// A caret snaps to the nearest text, so beside a line's end it is in the last word: look at the letters themselves.
	const inside = [...liveRange(mark).getClientRects()].some((box) => x >= box.left && x <= box.right && y >= box.top - 1 && y <= box.bottom + 1)
	return inside ? mark : undefined
}

function hasSelection(): boolean {
	const selection = document.getSelection()
	return selection !== null && !selection.isCollapsed && selection.toString().trim() !== ''
}
