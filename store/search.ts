import MiniSearch, { type Options, type SearchResult } from 'minisearch'
import { entryNamed } from '../study/entry-named.ts'
import type { NoteHit } from '../study/note-view.ts'
import type { Note } from '../study/schema/note.ts'
import type { Service } from '../study/schema/service.ts'
import { blockText } from './block-text.ts'
import { formerMeant, formerText, lifecycleOf } from './former-hit.ts'

type NoteDocument = {
	id: string
	name: string
	category: string
	short: string
	formerly: string
	summary: string
	cues: string
	traps: string
	body: string
	/** Kept for the results, not searched. */
	service: Service
}
export type NoteIndex = MiniSearch<NoteDocument>

/** How words are compared wherever learners search: beginnings count, slips of the fingers are forgiven, every word must be met. */
export const searchOptions: NonNullable<Options['searchOptions']> = {
	prefix: true,
	fuzzy: (term) => (term.length > 3 ? 0.2 : false),
	combineWith: 'AND',
	boost: { name: 8, short: 6, formerly: 5, summary: 2 },
}

/** An index over the notes whose entry exists; a former or short name finds the current entry. */
export function makeNoteIndex(notes: readonly Note[], services: readonly Service[]): NoteIndex {
	const index: NoteIndex = new MiniSearch({
		fields: ['name', 'short', 'formerly', 'summary', 'cues', 'traps', 'body'],
		storeFields: ['name', 'category', 'summary', 'service'],
		searchOptions,
	})
	const byId = new Map(services.map((service) => [service.id, service]))
	for (const note of notes) {
		const service = byId.get(note.id)
		if (service) index.add(documentOf(note, service))
	}
	return index
}

/** Puts the entry that the words name before entries that have the words in a longer name: "bedrock" is Amazon Bedrock before any part of it. */
export function namedFirst(results: SearchResult[], words: string): SearchResult[] {
	const named = entryNamed(
		words,
		results.flatMap(({ service }): Service[] => service ?? []),
	)
	return named ? [...results.filter(({ service }) => service === named), ...results.filter(({ service }) => service !== named)] : results
}

/** The notes that fit the words typed so far, best first; all notes by name when nothing is typed. */
export function searchNotes(index: NoteIndex, text: string): NoteHit[] {
	const typed = text.trim()
	const hits = namedFirst(index.search(typed === '' ? MiniSearch.wildcard : typed), typed).map(noteHit)
	return typed === '' ? hits.sort((a, b) => a.name.localeCompare(b.name)) : hits
}

function noteHit(hit: SearchResult): NoteHit {
	const service: Service = hit.service
	const formerly = formerMeant(hit, service.formerly)
	return {
		id: String(hit.id),
		name: service.name,
		category: service.category,
		summary: String(hit.summary),
		...lifecycleOf(service),
		...(formerly && { formerly: { name: formerly.name, until: formerly.until } }),
	}
}

/** A note's words by the weight they have in a search. */
export function documentOf(note: Note, service: Service): NoteDocument {
	return {
		id: note.id,
		name: service.name,
		category: service.category,
		short: service.short.join(' '),
		formerly: formerText(service),
		summary: note.summary,
		cues: note.cues.map((cue) => `${cue.says} ${cue.think}`).join(' '),
		traps: note.traps.join(' '),
		body: note.body.map(blockText).join(' '),
		service,
	}
}
