import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/**
 * A list that shows its beginning until all of it is asked for. The button that asks goes away with the asking, so focus moves on to the
 * first thing that came; else it would be lost. `place` is what holds the list.
 */
export function useUnfold<E extends HTMLElement>(): { whole: boolean; unfold: () => void; place: RefObject<E | null> } {
	const place = useRef<E>(null)
	const before = useRef<ReadonlySet<Element>>(new Set())
	const [whole, setWhole] = useState(false)
	useLayoutEffect(() => {
		if (whole) {
			focusable(place.current)
				.find((each) => !before.current.has(each))
				?.focus()
		}
	}, [whole])
	const unfold = () => {
		before.current = new Set(focusable(place.current))
		setWhole(true)
	}
	return { whole, unfold, place }
}

function focusable(place: HTMLElement | null): HTMLElement[] {
	return [...(place?.querySelectorAll<HTMLElement>('button, a[href], summary') ?? [])]
}
