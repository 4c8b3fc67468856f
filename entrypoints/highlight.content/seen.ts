import type { PageTerms } from '../../messages/protocol.ts'
import { noteSeenPage } from '../../messages/seen-pages.ts'
import { aboutOf } from '../../study/seen-pages.ts'

/** Milliseconds that a page is in view before it counts as read. */
const READ_AFTER = 5000

/** Notes once, when the page has been in view for some seconds, what it is about. */
export function noteWhenRead(terms: () => PageTerms['terms'], signal: AbortSignal): void {
	const url = location.href.replace(/#.*$/, '')
	let timer = 0
	const note = () => {
		document.removeEventListener('visibilitychange', follow)
		// The extension may be gone by then; then nobody needs to know.
		void noteSeenPage(url, aboutOf(terms()), Date.now()).catch(() => undefined)
	}
	const follow = () => {
		clearTimeout(timer)
		if (document.visibilityState === 'visible') timer = window.setTimeout(note, READ_AFTER)
	}
	document.addEventListener('visibilitychange', follow, { signal })
	signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
	follow()
}
