import { useEffect, useRef, useState } from 'preact/hooks'
import type { PageTerms } from '../../../messages/protocol.ts'
import { followPage, type PageLink } from '../../../messages/terms.ts'
import { useActiveTab } from './useActiveTab.ts'

/** Milliseconds after which a page without Certlight is asked again: it may not have been ready, and on a busy machine is not for a while. */
const SECOND_LOOKS = [300, 1000, 3000, 10_000, 30_000]

type Seen = {
	/** Null where the page has no Certlight, undefined until it answers. */
	terms: PageTerms | null | undefined
	/** Scrolls the page to the next place with this name. */
	show: (id: string) => void
}

/** The names on the page of the active tab, kept up to date as the learner goes from page to page. */
export function usePageTerms(): Seen {
	const { tabId, visit } = useActiveTab()
	const [terms, setTerms] = useState<PageTerms | null>()
	const link = useRef<PageLink | undefined>(undefined)
	useEffect(() => {
		if (tabId === undefined) return
		const end = new AbortController()
		const timers: number[] = []
		const follow = (looks: readonly number[]) => {
			link.current = followPage(
				tabId,
				(seen) => {
					setTerms(seen)
					const [wait, ...later] = looks
					if (seen === null && wait !== undefined) timers.push(window.setTimeout(() => end.signal.aborted || follow(later), wait))
				},
				end.signal,
			)
		}
		follow(SECOND_LOOKS)
		return () => {
			end.abort()
			timers.forEach(clearTimeout)
		}
	}, [tabId, visit])
	return { terms, show: (id) => link.current?.show(id) }
}
