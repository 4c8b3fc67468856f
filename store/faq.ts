import type { Faq } from '../study/schema/faq.ts'
import type { Database } from './database.ts'

/** Every answered question, by its words; empty before `seedLibrary`. */
export async function listFaq(db: Database): Promise<Faq[]> {
	return (await db.faq.toArray()).sort((a, b) => a.question.localeCompare(b.question))
}
