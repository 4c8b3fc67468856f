import { liveRange, type Mark } from './mark.ts'
import type { MarkIndex } from './mark-index.ts'

/** Milliseconds that the pointer rests on a name before its card opens. */
const DELAY = 300

export type HoverEvents = { enter(): void; rest(mark: Mark, x: number, y: number): void; leave(): void }

/** Tells when the pointer has rested on a mark and when it has left. Asks nothing of the page but the text under the pointer. */
export function watchPointer(marks: () => MarkIndex, events: HoverEvents, signal: AbortSignal): void {
	let over: Mark | undefined
	let timer = 0
	const move = (event: PointerEvent) => {
		if (!event.isTrusted || event.pointerType === 'touch') return
		const mark = event.buttons === 0 ? markUnder(marks(), event.clientX, event.clientY) : undefined
		if (mark === over) return
		clearTimeout(timer)
		if (over) events.leave()
		over = mark
		if (!mark) return
		events.enter()
		timer = window.setTimeout(() => hasSelection() || events.rest(mark, event.clientX, event.clientY), DELAY)
	}
	const leave = () => {
		clearTimeout(timer)
		if (over) events.leave()
		over = undefined
	}
	document.addEventListener('pointermove', move, { passive: true, capture: true, signal })
	document.addEventListener('pointerdown', leave, { passive: true, capture: true, signal })
	document.documentElement.addEventListener('pointerleave', leave, { passive: true, signal })
	signal.addEventListener('abort', leave)
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
