import { useEffect, useRef } from 'preact/hooks'
import { type PanelTab, watchTabWish } from '../../extension/panel-tab.ts'
import { watchNoteToShow } from '../../messages/focus.ts'
import { watchWordsToFind } from '../../messages/words.ts'

type Wishes = { onTab: (tab: PanelTab) => void; onNote: (id: string) => void; onWords: (words: string) => void }

/** Follows what other parts of Certlight ask the panel to show. */
export function useWishes(wishes: Wishes): void {
	const latest = useRef(wishes)
	latest.current = wishes
	useEffect(() => {
		const end = new AbortController()
		watchTabWish((tab) => latest.current.onTab(tab), end.signal)
		watchNoteToShow((id) => latest.current.onNote(id), end.signal)
		watchWordsToFind((words) => latest.current.onWords(words), end.signal)
		return () => end.abort()
	}, [])
}
