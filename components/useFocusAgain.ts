import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** Gives focus to a place when `turn` changes and what had it went away with that; not at the beginning, and never from what keeps it. */
export function useFocusAgain(turn: unknown): RefObject<HTMLElement | null> {
	const place = useRef<HTMLElement>(null)
	const before = useRef(turn)
	useEffect(() => {
		if (before.current === turn) return
		before.current = turn
		if (document.activeElement === document.body) place.current?.focus()
	}, [turn])
	return place
}
