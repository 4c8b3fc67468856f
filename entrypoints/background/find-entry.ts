import { listNotes } from '../../store/notes.ts'
import type { Store } from '../../store/open.ts'
import { makeNoteIndex, type NoteIndex } from '../../store/search.ts'
import { listServices } from '../../store/services.ts'
import { entryNamed, nameKey } from '../../study/entry-named.ts'
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
	const key = nameKey(words)
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
	return [name, ...formerly.map((former) => former.name)].some((form) => count(key) * 2 >= count(nameKey(form)))
}
