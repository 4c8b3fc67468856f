import MiniSearch, { type SearchResult } from 'minisearch'
import type { LibraryHit } from '../study/library-hit.ts'
import type { Passage } from '../study/passage.ts'
import type { Algorithm } from '../study/schema/algorithm.ts'
import type { Faq } from '../study/schema/faq.ts'
import type { Note } from '../study/schema/note.ts'
import type { Pair } from '../study/schema/pair.ts'
import type { Service } from '../study/schema/service.ts'
import { formerMeant } from './former-hit.ts'
import { algorithmDocument, entryDocument, faqDocument, type LibraryDocument, pairDocument, passageDocument } from './library-documents.ts'
import { namedFirst, searchOptions } from './search.ts'

/** Everything that one search of the library looks through. */
export type Searched = {
	services: readonly Service[]
	notes: readonly Note[]
	pairs: readonly Pair[]
	algorithms: readonly Algorithm[]
	faq: readonly Faq[]
	/** What the learner keeps. */
	passages: readonly Passage[]
}

export type LibraryIndex = MiniSearch<LibraryDocument>

/** An index over entries (with a note or without), pairs, algorithms, answered questions and what the learner keeps. */
export function makeLibraryIndex(searched: Searched): LibraryIndex {
	const index: LibraryIndex = new MiniSearch({
		idField: 'key',
		fields: ['name', 'short', 'formerly', 'summary', 'body'],
		storeFields: ['hit', 'service'],
		searchOptions,
	})
	const notes = new Map(searched.notes.map((note) => [note.id, note]))
	const names = new Map(searched.services.map(({ id, name }) => [id, name]))
	index.addAll([
		...searched.services.map((service) => entryDocument(service, notes.get(service.id))),
		...searched.pairs.map((pair) => pairDocument(pair, names)),
		...searched.algorithms.map(algorithmDocument),
		...searched.faq.map(faqDocument),
		...searched.passages.map((passage) => passageDocument(passage, names)),
	])
	return index
}

/** What fits the words typed so far, best first; nothing when nothing is typed. */
export function searchLibrary(index: LibraryIndex, text: string): LibraryHit[] {
	return text.trim() === '' ? [] : namedFirst(index.search(text.trim()), text).map(found)
}

function found(result: SearchResult): LibraryHit {
	const former = formerMeant(result, result.service?.formerly ?? [])
	return { ...result.hit, ...(former && { formerly: { name: former.name, until: former.until } }) }
}
