import type { HitKind, LibraryHit } from '../study/library-hit.ts'
import type { Passage } from '../study/passage.ts'
import type { Algorithm } from '../study/schema/algorithm.ts'
import type { Faq } from '../study/schema/faq.ts'
import type { Note } from '../study/schema/note.ts'
import type { Pair } from '../study/schema/pair.ts'
import type { Service } from '../study/schema/service.ts'
import { blockText } from './block-text.ts'
import { formerText, lifecycleOf } from './former-hit.ts'
import { documentOf } from './search.ts'

/** One thing of the library by the words it is found with. */
export type LibraryDocument = {
	key: string
	name: string
	short: string
	formerly: string
	summary: string
	body: string
	/** Kept for the results, not searched. */
	hit: LibraryHit
	/** Of an entry alone. */
	service?: Service
}
/** An entry of the catalogue, with its note or without. */
export function entryDocument(service: Service, note: Note | undefined): LibraryDocument {
	const words = note && documentOf(note, service)
	const summary = note?.summary ?? service.statusNote ?? ''
	const hit: LibraryHit = { kind: 'note', id: service.id, name: service.name, category: service.category, summary, ...lifecycleOf(service) }
	const body = words ? [words.cues, words.traps, words.body].join(' ') : ''
	return { key: keyOf(hit), name: service.name, short: service.short.join(' '), formerly: formerText(service), summary, body, hit, service }
}

export function pairDocument(pair: Pair, names: ReadonlyMap<string, string>): LibraryDocument {
	const name = `${names.get(pair.a) ?? pair.a} or ${names.get(pair.b) ?? pair.b}`
	return plain('pair', { id: pair.id, name, category: 'Look-alikes', summary: pair.rule }, [
		pair.question,
		...pair.rows.flatMap(({ about, a, b }) => [about, a, b]),
	])
}

export function algorithmDocument(one: Algorithm): LibraryDocument {
	const words = [...one.tradeoffs, ...one.suits.map(({ why }) => why), ...one.hyperparameters.map(({ name }) => name), ...one.metrics.map(({ name }) => name)]
	return plain('algorithm', { id: one.id, name: one.name, category: 'Algorithm chooser', summary: one.how }, [
		...words,
		...one.tasks.map(({ task }) => task.replaceAll('-', ' ')),
	])
}

export function faqDocument(one: Faq): LibraryDocument {
	const [first = '', ...rest] = one.body.map(blockText)
	return plain('faq', { id: one.id, name: one.question, category: 'Question and answer', summary: first }, rest)
}

/** What the learner keeps, found by what it is about too. */
export function passageDocument(passage: Passage, names: ReadonlyMap<string, string>): LibraryDocument {
	const about = names.get(passage.service ?? '')
	const [name, text] = passage.kind === 'passage' ? [passage.title, passage.text] : [about ? `Your words on ${about}` : 'Your words', '']
	const category = about && passage.kind === 'passage' ? `You keep, on ${about}` : 'You keep'
	return plain('passage', { id: passage.id, name, category, summary: passage.note === '' ? text : passage.note }, [text, about ?? ''])
}

function plain(kind: HitKind, head: Pick<LibraryHit, 'id' | 'name' | 'category' | 'summary'>, words: string[]): LibraryDocument {
	const hit: LibraryHit = { kind, ...head }
	return { key: keyOf(hit), name: head.name, short: '', formerly: '', summary: head.summary, body: words.join(' '), hit }
}

function keyOf({ kind, id }: LibraryHit): string {
	return `${kind} ${id}`
}
