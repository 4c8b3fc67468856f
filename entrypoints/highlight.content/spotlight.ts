import { boxOf, isAlive, liveRange, type Mark } from './mark.ts'
import { paintShown } from './paint.ts'
import { neighbour, placeAmong } from './step.ts'

/** Milliseconds that a place shown from the panel stands out. */
const STAYS = 2500

/** A name gone to: its words on the page, and which of how many it is, counted from 1. */
export type Step = { words: string; at: number; of: number }

/** Scrolls to names and marks them; knows which one the reader met last. */
export class Spotlight {
	readonly #signal: AbortSignal
	#last: Mark | undefined
	#shown = new AbortController()

	constructor(signal: AbortSignal) {
		this.#signal = signal
		signal.addEventListener('abort', () => this.#shown.abort(), { once: true })
	}

	/** Shows the place after the one shown last, or the first; those that are folded away only where all are. */
	next(marks: Mark[]): void {
		const alive = marks.filter(isAlive)
		const shown = alive.filter(isShown)
		const inOrder = shown.length > 0 ? shown : alive
		const mark = inOrder[(inOrder.indexOf(this.#last as Mark) + 1) % inOrder.length]
		if (!mark) return
		const end = this.#show(mark, calmly() ? 'instant' : 'smooth')
		const timer = window.setTimeout(() => end.abort(), STAYS)
		end.signal.addEventListener('abort', () => clearTimeout(timer))
	}

	/** Shows the name after or before the last, and leaves it marked until the reader goes on; the answer is the name and its place among all. */
	step(marks: readonly Mark[], forward: boolean): Step | undefined {
		const mark = neighbour(marks, this.#last, forward, isShown, isAbove)
		if (!mark) return undefined
		const shown = this.#show(mark, calmly() ? 'instant' : 'smooth')
		addEventListener('pointerdown', () => shown.abort(), { passive: true, capture: true, signal: shown.signal })
		return { words: liveRange(mark).toString().replace(/\s+/g, ' ').trim(), ...placeAmong(marks, mark, isShown) }
	}

	/** Shows the name met last, or the first in view, at once; the answer is that name. */
	stay(marks: readonly Mark[]): Mark | undefined {
		const last = this.#last && isAlive(this.#last) && isShown(this.#last) ? this.#last : undefined
		const mark = last ?? neighbour(marks, undefined, true, isShown, isAbove)
		if (!mark) return undefined
		const shown = this.#show(mark, 'instant')
		addEventListener('pointerdown', () => shown.abort(), { passive: true, capture: true, signal: shown.signal })
		return mark
	}

	/** The reader met a name in a way of their own: going on goes on from there. */
	meet(mark: Mark): void {
		this.#last = mark
	}

	#show(mark: Mark, behavior: ScrollBehavior): AbortController {
		this.#last = mark
		this.#shown.abort()
		const shown = new AbortController()
		this.#shown = shown
		shown.signal.addEventListener('abort', () => paintShown(undefined))
		if (this.#signal.aborted) return shown
		if (behavior === 'smooth' || !isInView(mark)) scrollTo(mark, behavior)
		paintShown(mark.range)
		return shown
	}
}

function scrollTo(mark: Mark, behavior: ScrollBehavior): void {
	mark.node.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest', behavior })
}

function calmly(): boolean {
	return matchMedia('(prefers-reduced-motion: reduce)').matches
}

/** Whether it has letters to see, in the window or elsewhere on the page. */
function isShown(mark: Mark): boolean {
	return boxOf(mark) !== undefined
}

function isAbove(mark: Mark): boolean {
	return liveRange(mark).getBoundingClientRect().top < 0
}

function isInView(mark: Mark): boolean {
	const box = liveRange(mark).getBoundingClientRect()
	return box.top >= 0 && box.bottom <= innerHeight
}
