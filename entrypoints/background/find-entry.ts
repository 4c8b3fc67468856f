import { listNotes } from '../../store/notes.ts'
import type { Store } from '../../store/open.ts'
import { makeNoteIndex, type NoteIndex } from '../../store/search.ts'
import { listServices } from '../../store/services.ts'
import type { Service } from '../../study/schema/service.ts'

/** What words are looked up in. */
export type Catalogue = { services: readonly Service[]; index: NoteIndex }

/** The catalogue as it stands now. */
export async function readCatalogue(db: Store): Promise<Catalogue> {
	const [notes, services] = await Promise.all([listNotes(db), listServices(db)])
	return { services, index: makeNoteIndex(notes, services) }
}

/** What can be found while the store does not open: nothing. Whatever page opens then says what is wrong. */
export function emptyCatalogue(fault: unknown): Catalogue {
	console.warn('Certlight could not open its database.', fault)
	return { services: [], index: makeNoteIndex([], []) }
}

/** The entry that the words name; undefined when none does, or when several may be meant. */
export function findEntry(words: string, { services, index }: Catalogue): Service | undefined {
	const exact = entryNamed(words, services)
	if (exact) return exact
	const key = keyOf(words)
	if (key === '') return undefined
	for (const fuzzy of [false, 0.2]) {
		const hits = index.search(key, { fields: ['name', 'short', 'formerly'], prefix: false, fuzzy })
		if (hits.length === 1) return services.find((service) => service.id === hits[0]?.id && isHalfOfItsName(key, service))
	}
	return undefined
}

/** "Firehose" means Amazon Data Firehose; "endpoints" need not mean SageMaker multi-model endpoints. */
function isHalfOfItsName(key: string, { name, formerly }: Service): boolean {
	const count = (text: string) => text.split(' ').length
	return [name, ...formerly.map((former) => former.name)].some((form) => count(key) * 2 >= count(keyOf(form)))
}

/** The entry that has the words as its name, else as a short form, a former name or an ambiguous form; "Amazon", "AWS" and a plural ending may differ. */
export function entryNamed(words: string, services: readonly Service[]): Service | undefined {
	const key = keyOf(words)
	if (key === '') return undefined
	for (const wanted of [key, key.replace(/s$/, '')]) {
		for (const forms of kindsOfForms) {
			const found = services.find((service) => forms(service).some((form) => keyOf(form) === wanted))
			if (found) return found
		}
	}
	return undefined
}

const kindsOfForms: ((service: Service) => string[])[] = [
	({ name }) => [name],
	({ short }) => short,
	({ formerly }) => formerly.flatMap(({ name, short = [] }) => [name, ...short]),
	({ ambiguous = [] }) => ambiguous.map(({ form }) => form),
]

/** Small letters and figures with single blanks between them, without the maker's name and a possessive. */
function keyOf(words: string): string {
	return words
		.toLowerCase()
		.replace(/['’]s?\s*$/, '')
		.replace(/[^\p{L}\p{N}+]+/gu, ' ')
		.trim()
		.replace(/^(amazon|aws) (?=.)/, '')
}
