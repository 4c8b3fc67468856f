import { markUnder } from './hover.ts'
import type { Mark } from './mark.ts'
import type { MarkIndex } from './mark-index.ts'

/** Milliseconds that a finger stays on a name before its card opens. */
const HOLD = 500
/** Pixels that a finger may tremble meanwhile. */
const TREMBLE = 10

/** Opens a name that a finger is held on. A tap does what it does without Certlight. */
export function watchTouch(marks: () => MarkIndex, open: (mark: Mark, x: number, y: number) => void, signal: AbortSignal): void {
	const touch = new Touch(marks, open)
	const quiet = { passive: true, capture: true, signal }
	addEventListener('pointerdown', (event) => touch.down(event), quiet)
	addEventListener('pointermove', (event) => touch.move(event), quiet)
	addEventListener('pointerup', () => touch.lift(), quiet)
	addEventListener('pointercancel', () => touch.lift(), quiet)
	// A held finger would also select the word and open the browser's menu, over the card.
	for (const type of ['contextmenu', 'selectstart', 'click'] as const) addEventListener(type, (event) => touch.guard(event), { capture: true, signal })
	signal.addEventListener('abort', () => touch.lift())
}

type Held = { mark: Mark; x: number; y: number }

class Touch {
	readonly #marks: () => MarkIndex
	readonly #open: (mark: Mark, x: number, y: number) => void
	#held: Held | undefined
	#hasOpened = false
	#timer = 0

	constructor(marks: () => MarkIndex, open: (mark: Mark, x: number, y: number) => void) {
		this.#marks = marks
		this.#open = open
	}

	down(event: PointerEvent): void {
		this.lift()
		this.#hasOpened = false
		if (!event.isTrusted || event.pointerType !== 'touch' || !event.isPrimary) return
		const { clientX: x, clientY: y } = event
		const mark = markUnder(this.#marks(), x, y)
		if (!mark) return
		this.#held = { mark, x, y }
		this.#timer = window.setTimeout(() => this.#opened(), HOLD)
	}

	move({ clientX, clientY }: PointerEvent): void {
		if (this.#held && Math.hypot(clientX - this.#held.x, clientY - this.#held.y) > TREMBLE) this.lift()
	}

	lift(): void {
		clearTimeout(this.#timer)
		this.#held = undefined
	}

	/** Keeps from the page what the browser makes of a hold that opens a card. */
	guard(event: Event): void {
		if (!event.isTrusted || (!this.#held && !this.#hasOpened)) return
		if (event.type === 'click' && !this.#hasOpened) return
		event.preventDefault()
		event.stopImmediatePropagation()
		// The browser's own idea of a long hold may be shorter; it cancels the pointer after saying so.
		if (event.type === 'contextmenu') this.#opened()
	}

	#opened(): void {
		if (!this.#held) return
		const { mark, x, y } = this.#held
		this.lift()
		this.#hasOpened = true
		this.#open(mark, x, y)
	}
}
