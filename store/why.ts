import type { Reason } from '../study/choosing/reason.ts'
import { servicesIn, whySentence } from '../study/choosing/why.ts'
import type { Database } from './database.ts'
import { readServices } from './services.ts'

/** One sentence that says why a question is asked, with the names of the services it is about. */
export async function readWhy(db: Database, why: Reason): Promise<string> {
	const services = await readServices(db, servicesIn(why))
	const names = new Map(services.map(({ id, name }) => [id, name]))
	return whySentence(why, (id) => names.get(id) ?? id)
}
