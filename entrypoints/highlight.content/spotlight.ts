import { isAlive, liveRange, type Mark } from './mark.ts'
import { paintShown } from './paint.ts'

/** Milliseconds that a place shown from the panel stands out. */
const STAYS = 2500

/** Scrolls to the places of a name, one after the other. */
export class Spotlight {
	#last: Mark | undefined
	#timer = 0

	constructor(signal: AbortSignal) {
		signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true })
	}

	/** Shows the place after the one shown last, or the first. */
	next(marks: Mark[]): void {
		const inOrder = marks.filter(isAlive).sort(byPosition)
		const mark = inOrder[(inOrder.indexOf(this.#last as Mark) + 1) % inOrder.length]
		if (!mark) return
		this.#last = mark
		scrollToRange(liveRange(mark))
		paintShown(mark.range)
		clearTimeout(this.#timer)
		this.#timer = window.setTimeout(() => paintShown(undefined), STAYS)
	}
}

function byPosition(a: Mark, b: Mark): number {
	if (a.node === b.node) return a.range.startOffset - b.range.startOffset
	return a.node.compareDocumentPosition(b.node) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
}

function scrollToRange(range: Range): void {
	const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
	range.startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: calm ? 'instant' : 'smooth' })
}
