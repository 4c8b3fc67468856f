/** What was seen of a page: milliseconds of each frame in which highlights changed, of long tasks, and how much the layout shifted. */
export type Watched = { frames: number[]; longTasks: number[]; shift: number }

/** Runs inside the page, before its scripts: notes in `window.watched` what happens until it is asked. */
export function watchFrames(): void {
	const watched: Watched = { frames: [], longTasks: [], shift: 0 }
	Object.assign(window, { watched })
	new PerformanceObserver((list) => watched.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' })
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) watched.shift += (entry as PerformanceEntry & { value: number }).value
	}).observe({ type: 'layout-shift', buffered: true })
	const sizes = () => [...CSS.highlights].map(([name, { size }]) => `${name} ${size}`).join()
	let last = ''
	// A change is seen at the frame that paints it; a message sent there arrives when that is done.
	const { port1, port2 } = new MessageChannel()
	port1.onmessage = ({ data }) => watched.frames.push(performance.now() - data)
	const frame = () => {
		const now = sizes()
		if (now !== last) port2.postMessage(performance.now())
		last = now
		requestAnimationFrame(frame)
	}
	requestAnimationFrame(frame)
}

/** Runs inside the page: lights up one word of it, as Certlight does, and waits until that is painted. Certlight's style sheet stands in the page. */
export async function paintOne(): Promise<void> {
	const pause = () => new Promise((resolve) => setTimeout(resolve, 500))
	await pause()
	const walker = document.createTreeWalker(document.querySelector('#main-col-body p') ?? document.body, NodeFilter.SHOW_TEXT)
	const node = walker.nextNode() as Text
	CSS.highlights.set(
		'certlight-new',
		new Highlight(new StaticRange({ startContainer: node, startOffset: 0, endContainer: node, endOffset: Math.min(8, node.length) })),
	)
	await pause()
}

/** Runs inside the page: milliseconds that asking what is under a point takes, as the pointer's every move does. */
export function hoverTime(): number {
	const [, highlight] = [...CSS.highlights].find(([name]) => name.startsWith('certlight-')) ?? []
	const [word] = [...(highlight ?? [])]
	if (!word) throw new Error('Nothing is lit.')
	const range = document.createRange()
	range.setStart(word.startContainer, word.startOffset)
	range.setEnd(word.endContainer, word.endOffset)
	word.startContainer.parentElement?.scrollIntoView({ block: 'center' })
	const { x, y } = range.getBoundingClientRect()
	const times = 500
	const began = performance.now()
	for (let time = 0; time < times; time++) {
		const caret = document.caretPositionFromPoint(x + 2 + (time % 5), y + 2)
		if (caret?.offsetNode) range.getClientRects()
	}
	return (performance.now() - began) / times
}
