/** Milliseconds that one slice may take; a frame has 16. */
const SLICE = 5

/** Runs `step` in idle slices until it returns false; one slice a frame at most. The measure is kept in bench builds only. */
export function inSlices(step: () => boolean, done: () => void, signal: AbortSignal): void {
	const slice = (deadline: IdleDeadline) => {
		if (signal.aborted) return
		const began = performance.now()
		let more = true
		while (more && performance.now() - began < Math.min(SLICE, Math.max(1, deadline.timeRemaining()))) more = step()
		if (!more) done()
		measure('certlight:slice', began)
		if (more) whenIdle(slice)
	}
	whenIdle(slice)
}

/** Asks for idle time, but not for ever: a busy page must not keep the names dark. */
export function whenIdle(run: (deadline: IdleDeadline) => void): void {
	requestIdleCallback(run, { timeout: 500 })
}

/** Milliseconds after which a page that draws no frame is read all the same. */
const NO_FRAME = 500

/**
 * Runs once the browser has drawn the page: its layout is done then, and asking where text stands costs nothing.
 * A page in the background draws no frame; it is read a moment later.
 */
export function afterFrame(run: () => void, signal: AbortSignal): void {
	let done = false
	const once = () => {
		if (done || signal.aborted) return
		done = true
		run()
	}
	requestAnimationFrame(() => setTimeout(once))
	setTimeout(once, NO_FRAME)
}

/** Leaves a measure that the bench can read. Other builds leave nothing in the page's timeline. */
export function measure(name: string, began: number): void {
	if (import.meta.env.MODE === 'bench') performance.measure(name, { start: began, end: performance.now() })
}
