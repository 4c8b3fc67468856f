import { browser } from 'wxt/browser'
import { searchNotes } from '../../store/search.ts'
import { entryNamed } from '../../study/entry-named.ts'
import type { NoteHit } from '../../study/note-view.ts'
import type { Service } from '../../study/schema/service.ts'
import { noteAddress, searchAddress } from './addresses.ts'
import type { Catalogue } from './find-entry.ts'

/** Suggestions below the first; browsers show no more. */
const MOST = 6

/** Where the browser wants the answer. */
export type Disposition = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab'

type Hit = Pick<NoteHit, 'id' | 'name' | 'summary' | 'status'>
type Suggestion = { content: string; description: string }

/** How a browser wants a line written: Chromium reads XML, Firefox plain text. */
export type Writing = 'xml' | 'plain'

/** Says what can be typed, before anything is. */
export async function startTyping(writing: Writing): Promise<void> {
	await browser.omnibox.setDefaultSuggestion({ description: written(browser.i18n.getMessage('omniboxStart'), writing) })
}

/** Offers the notes that fit what is typed so far: the first is what Enter opens, the others follow. */
export async function suggestNotes(text: string, suggest: (list: Suggestion[]) => void, read: () => Promise<Catalogue>, writing: Writing): Promise<void> {
	if (text.trim() === '') return startTyping(writing)
	const [first, ...others] = notesFor(text, await read())
	const description = first ? line(first, writing) : written(browser.i18n.getMessage('omniboxNothing', text.trim()), writing)
	await browser.omnibox.setDefaultSuggestion({ description })
	// The address bar shows the content of the line chosen, so it is a name and no id.
	suggest(others.slice(0, MOST).map((hit) => ({ content: hit.name, description: line(hit, writing) })))
}

/** Opens the note that fits what was typed or chosen best, or else the search of the notes with these words. */
export async function enterText(text: string, disposition: Disposition, read: () => Promise<Catalogue>): Promise<void> {
	const words = text.trim()
	const [first] = words === '' ? [] : notesFor(words, await read())
	const url = first ? noteAddress(first.id) : searchAddress(words)
	if (disposition === 'currentTab') await browser.tabs.update({ url })
	else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' })
}

/** An entry of exactly this name first, with or without a note, then the notes that fit, best first. */
function notesFor(text: string, { services, index }: Catalogue): Hit[] {
	const named = entryNamed(text, services)
	const hits: Hit[] = searchNotes(index, text)
	if (!named) return hits
	const first = hits.find(({ id }) => id === named.id) ?? without(named)
	return [first, ...hits.filter(({ id }) => id !== named.id)]
}

/** An entry without a note. */
function without({ id, name, category, status }: Service): Hit {
	return { id, name, summary: category, ...(status !== 'active' && { status }) }
}

/** A name, whether it can still be used, and what it is for. */
function line({ name, status, summary }: Hit, writing: Writing): string {
	const named = status === undefined || status === 'renamed' ? name : `${name} (${status.replace('-', ' ')})`
	return writing === 'xml' ? `${written(named, writing)} <dim>${written(summary, writing)}</dim>` : `${named}: ${written(summary, writing)}`
}

/** Text of the notes or the learner as the browser wants it, without marks of Markdown. */
function written(text: string, writing: Writing): string {
	const plain = text.replace(/[`*]/g, '')
	return writing === 'xml' ? plain.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`) : plain
}
