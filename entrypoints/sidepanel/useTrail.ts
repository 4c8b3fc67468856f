import { useLayoutEffect, useRef, useState } from 'preact/hooks'

type Step = { id: string; scrolled: number; focused: Element | null }

export type Trail = {
	/** The note shown; undefined on the list. */
	id: string | undefined
	/** Opens a note; going back leads here. */
	open: (id: string) => void
	back: () => void
	/** Opens a note as the first one after the list. */
	start: (id: string) => void
	/** Shows the list. */
	clear: () => void
}

/** The notes opened one from the other, with the way back to where the learner stood. */
export function useTrail(): Trail {
	const [steps, setSteps] = useState<Step[]>([])
	const left = useRef<Step | undefined>(undefined)
	const step = (id: string): Step => ({ id, scrolled: scrollY, focused: document.activeElement })
	useLayoutEffect(() => {
		const from = left.current
		left.current = undefined
		scrollTo({ top: from?.scrolled ?? 0, behavior: 'instant' })
		if (from?.focused instanceof HTMLElement && from.focused.isConnected) from.focused.focus({ preventScroll: true })
	}, [steps])
	return {
		id: steps.at(-1)?.id,
		open: (id) => setSteps([...steps, step(id)]),
		start: (id) => setSteps([step(id)]),
		clear: () => setSteps([]),
		back: () => {
			left.current = steps.at(-1)
			setSteps(steps.slice(0, -1))
		},
	}
}
