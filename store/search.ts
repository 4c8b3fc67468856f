import MiniSearch from 'minisearch'
import type { NoteHit } from '../study/note-view.ts'
import type { Block, Inline, Note } from '../study/schema/note.ts'
import type { Service } from '../study/schema/service.ts'

type NoteDocument = { id: string; name: string; category: string; short: string; formerly: string; summary: string; cues: string; traps: string; body: string }
export type NoteIndex = MiniSearch<NoteDocument>

/** An index over the notes whose entry exists; a former or short name finds the current entry. */
export function makeNoteIndex(notes: readonly Note[], services: readonly Service[]): NoteIndex {
	const index: NoteIndex = new MiniSearch({
		fields: ['name', 'short', 'formerly', 'summary', 'cues', 'traps', 'body'],
		storeFields: ['name', 'category', 'summary'],
		searchOptions: {
			prefix: true,
			fuzzy: (term) => (term.length > 3 ? 0.2 : false),
			combineWith: 'AND',
			boost: { name: 8, short: 6, formerly: 5, summary: 2 },
		},
	})
	const byId = new Map(services.map((service) => [service.id, service]))
	for (const note of notes) {
		const service = byId.get(note.id)
		if (service) index.add(documentOf(note, service))
	}
	return index
}

/** The notes that fit the words typed so far, best first; all notes by name when nothing is typed. */
export function searchNotes(index: NoteIndex, text: string): NoteHit[] {
	const typed = text.trim()
	const hits = index.search(typed === '' ? MiniSearch.wildcard : typed)
	const notes = hits.map((hit) => ({ id: String(hit.id), name: String(hit.name), category: String(hit.category), summary: String(hit.summary) }))
	return typed === '' ? notes.sort((a, b) => a.name.localeCompare(b.name)) : notes
}

function documentOf(note: Note, service: Service): NoteDocument {
	return {
		id: note.id,
		name: service.name,
		category: service.category,
		short: service.short.join(' '),
		formerly: service.formerly.flatMap((former) => [former.name, ...(former.short ?? [])]).join(' '),
		summary: note.summary,
		cues: note.cues.map((cue) => `${cue.says} ${cue.think}`).join(' '),
		traps: note.traps.join(' '),
		body: note.body.map(blockText).join(' '),
	}
}

function blockText(block: Block): string {
	return block.kind === 'list' ? block.items.map(inlineText).join(' ') : inlineText(block.children)
}

function inlineText(inlines: readonly Inline[]): string {
	return inlines.map((inline) => ('text' in inline ? inline.text : inlineText(inline.children))).join('')
}
