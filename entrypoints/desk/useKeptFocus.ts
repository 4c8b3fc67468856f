import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** How long a section may take to stand in the place of the one before. */
const patienceMs = 1000

/**
 * Keeps the keyboard's place when the desk goes elsewhere. What was followed goes with its section, and focus with it; Chromium takes focus
 * even from a link that stays. Then the heading of the section that came gets it, where a screen reader reads on.
 */
export function useKeptFocus(): RefObject<HTMLElement | null> {
	const main = useRef<HTMLElement>(null)
	useEffect(() => {
		let frame = 0
		const follow = () => {
			const end = performance.now() + patienceMs
			let given: Element | undefined
			const look = () => {
				const now = document.activeElement
				if (now === document.body) given = focusBeginning(main.current)
				// Whatever else has focus by now, the learner or the section itself put it there.
				else if (now !== given) return
				if (performance.now() < end) frame = requestAnimationFrame(look)
			}
			cancelAnimationFrame(frame)
			frame = requestAnimationFrame(look)
		}
		addEventListener('hashchange', follow)
		return () => {
			cancelAnimationFrame(frame)
			removeEventListener('hashchange', follow)
		}
	}, [])
	return main
}

/** The heading, or all of it while there is none yet. */
function focusBeginning(main: HTMLElement | null): Element | undefined {
	const target = main?.querySelector<HTMLElement>('h1') ?? main
	if (!target) return undefined
	target.tabIndex = -1
	target.focus({ preventScroll: true })
	return target
}
