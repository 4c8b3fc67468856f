import { browser } from 'wxt/browser'

/** Where a tab of its own shows a note. */
export function noteAddress(id: string): string {
	return `${browser.runtime.getURL('/desk.html')}#/note/${id}`
}

/** Where a tab of its own shows the search of the notes with these words in it. */
export function searchAddress(words: string): string {
	return `${browser.runtime.getURL('/sidepanel.html')}?find=${encodeURIComponent(words)}#notes`
}
