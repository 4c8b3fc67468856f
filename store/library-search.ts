import MiniSearch, { type SearchResult } from 'minisearch'
import type { HitKind, LibraryHit } from '../study/library-hit.ts'
import type { Algorithm } from '../study/schema/algorithm.ts'
import type { Faq } from '../study/schema/faq.ts'
import type { Note } from '../study/schema/note.ts'
import type { Pair } from '../study/schema/pair.ts'
import type { Service } from '../study/schema/service.ts'
import { blockText } from './block-text.ts'
import { formerMeant, formerText, lifecycleOf } from './former-hit.ts'
import { documentOf, searchOptions } from './search.ts'

/** Everything that one search of the library looks through. */
export type Searched = {
	services: readonly Service[]
	notes: readonly Note[]
	pairs: readonly Pair[]
	algorithms: readonly Algorithm[]
	faq: readonly Faq[]
}

type LibraryDocument = {
	key: string
	name: string
	short: string
	formerly: string
	summary: string
	body: string
	/** Kept for the results, not searched. */
	hit: LibraryHit
	former: Service['formerly']
}
export type LibraryIndex = MiniSearch<LibraryDocument>

/** An index over entries (with a note or without), pairs, algorithms and answered questions. */
export function makeLibraryIndex(searched: Searched): LibraryIndex {
	const index: LibraryIndex = new MiniSearch({
		idField: 'key',
		fields: ['name', 'short', 'formerly', 'summary', 'body'],
		storeFields: ['hit', 'former'],
		searchOptions,
	})
	const notes = new Map(searched.notes.map((note) => [note.id, note]))
	const names = new Map(searched.services.map(({ id, name }) => [id, name]))
	index.addAll([
		...searched.services.map((service) => entry(service, notes.get(service.id))),
		...searched.pairs.map((pair) => pairDocument(pair, names)),
		...searched.algorithms.map(algorithmDocument),
		...searched.faq.map(faqDocument),
	])
	return index
}

/** What fits the words typed so far, best first; nothing when nothing is typed. */
export function searchLibrary(index: LibraryIndex, text: string): LibraryHit[] {
	return text.trim() === '' ? [] : index.search(text.trim()).map(found)
}

function found(result: SearchResult): LibraryHit {
	const former = formerMeant(result, result.former)
	return { ...result.hit, ...(former && { formerly: { name: former.name, until: former.until } }) }
}

function entry(service: Service, note: Note | undefined): LibraryDocument {
	const words = note && documentOf(note, service)
	const summary = note?.summary ?? service.statusNote ?? ''
	const hit: LibraryHit = { kind: 'note', id: service.id, name: service.name, category: service.category, summary, ...lifecycleOf(service) }
	const body = words ? [words.cues, words.traps, words.body].join(' ') : ''
	const former = { formerly: formerText(service), former: service.formerly }
	return { key: keyOf(hit), name: service.name, short: service.short.join(' '), ...former, summary, body, hit }
}

function pairDocument(pair: Pair, names: ReadonlyMap<string, string>): LibraryDocument {
	const name = `${names.get(pair.a) ?? pair.a} or ${names.get(pair.b) ?? pair.b}`
	return plain('pair', { id: pair.id, name, category: 'Look-alikes', summary: pair.rule }, [
		pair.question,
		...pair.rows.flatMap(({ about, a, b }) => [about, a, b]),
	])
}

function algorithmDocument(one: Algorithm): LibraryDocument {
	const words = [...one.tradeoffs, ...one.suits.map(({ why }) => why), ...one.hyperparameters.map(({ name }) => name), ...one.metrics.map(({ name }) => name)]
	return plain('algorithm', { id: one.id, name: one.name, category: 'Algorithm chooser', summary: one.how }, [
		...words,
		...one.tasks.map(({ task }) => task.replaceAll('-', ' ')),
	])
}

function faqDocument(one: Faq): LibraryDocument {
	const [first = '', ...rest] = one.body.map(blockText)
	return plain('faq', { id: one.id, name: one.question, category: 'Question and answer', summary: first }, rest)
}

function plain(kind: HitKind, head: Pick<LibraryHit, 'id' | 'name' | 'category' | 'summary'>, words: string[]): LibraryDocument {
	const hit: LibraryHit = { kind, ...head }
	return { key: keyOf(hit), name: head.name, short: '', formerly: '', former: [], summary: head.summary, body: words.join(' '), hit }
}

function keyOf({ kind, id }: LibraryHit): string {
	return `${kind} ${id}`
}
