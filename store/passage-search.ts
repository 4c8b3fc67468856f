import MiniSearch from 'minisearch'
import type { Passage } from '../study/passage.ts'
import type { Service } from '../study/schema/service.ts'
import { searchOptions } from './search.ts'

type PassageDocument = { id: string; text: string; note: string; title: string; service: string }
export type PassageIndex = MiniSearch<PassageDocument>

/** An index over what is kept: its text, own words, the page's title and the names of what it is about. */
export function makePassageIndex(passages: readonly Passage[], services: readonly Service[]): PassageIndex {
	const index: PassageIndex = new MiniSearch({ fields: ['text', 'note', 'title', 'service'], searchOptions: { ...searchOptions, boost: { note: 3 } } })
	const names = new Map(services.map(({ id, name, short }) => [id, [name, ...short].join(' ')]))
	index.addAll(passages.map((passage) => documentOf(passage, names)))
	return index
}

/** The ids of what fits the words typed so far, best first; none when nothing is typed. */
export function searchPassages(index: PassageIndex, text: string): string[] {
	const typed = text.trim()
	return typed === '' ? [] : index.search(typed).map(({ id }) => String(id))
}

function documentOf(passage: Passage, names: Map<string, string>): PassageDocument {
	const { id, note, service = '' } = passage
	return {
		id,
		note,
		service: names.get(service) ?? '',
		...(passage.kind === 'passage' ? { text: passage.text, title: passage.title } : { text: '', title: '' }),
	}
}
