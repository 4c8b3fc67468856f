import { noteSeenPage } from '../../messages/note-seen.ts'
import type { CompiledTerms } from '../../study/finder/compiled.ts'
import { aboutOf } from '../../study/seen-pages.ts'
import type { Mark } from './mark.ts'
import { listTerms } from './terms-on-page.ts'

/** Milliseconds that a page is in view before it counts as read. */
const READ_AFTER = 5000

/** Notes once, when the page has been in view for some seconds, what it is about. */
export function noteWhenRead(marks: () => readonly Mark[], terms: CompiledTerms, signal: AbortSignal): void {
	const url = location.href.replace(/#.*$/, '')
	let timer = 0
	const note = () => {
		document.removeEventListener('visibilitychange', follow)
		const all = marks()
		const titled = new Set(all.filter(({ node }) => node.parentElement?.closest('h1')).map(({ term }) => terms.ids[term]))
		const about = aboutOf(listTerms(all, terms).map((term) => ({ ...term, inTitle: titled.has(term.id) })))
		// The extension may be gone by then; then nobody needs to know.
		void noteSeenPage(url, about, Date.now()).catch(() => undefined)
	}
	const follow = () => {
		clearTimeout(timer)
		if (document.visibilityState === 'visible') timer = window.setTimeout(note, READ_AFTER)
	}
	document.addEventListener('visibilitychange', follow, { signal })
	signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
	follow()
}
