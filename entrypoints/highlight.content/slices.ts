/** Milliseconds after which a slice begins nothing more; a frame has 16, on a machine four times slower too. */
export const SLICE = 3

/** Runs `step` in idle slices until it returns false, then `done`, in a slice of its own where the last is full; one slice a frame at most. */
export function inSlices(step: () => boolean, done: () => void, signal: AbortSignal): void {
	let more = true
	const slice = (deadline: IdleDeadline) => {
		if (signal.aborted) return
		const began = performance.now()
		const end = began + Math.min(SLICE, Math.max(1, deadline.timeRemaining()))
		while (more && performance.now() < end) more = step()
		const isDone = !more && performance.now() < end
		if (isDone) done()
		measure('certlight:slice', began)
		if (!isDone) whenIdle(slice)
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
