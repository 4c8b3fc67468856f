import { useEffect, useRef } from 'preact/hooks'
import { type PanelTab, watchTabWish } from '../../extension/panel-tab.ts'
import { watchNoteToShow } from '../../messages/focus.ts'

type Wishes = { onTab: (tab: PanelTab) => void; onNote: (id: string) => void }

/** Follows what other parts of Certlight ask the panel to show. */
export function useWishes(wishes: Wishes): void {
	const latest = useRef(wishes)
	latest.current = wishes
	useEffect(() => {
		const end = new AbortController()
		watchTabWish((tab) => latest.current.onTab(tab), end.signal)
		watchNoteToShow((id) => latest.current.onNote(id), end.signal)
		return () => end.abort()
	}, [])
}
