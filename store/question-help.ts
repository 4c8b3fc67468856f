import { isLeech } from '../study/memory/leech.ts'
import { mixUpsOf } from '../study/mix-up.ts'
import type { QuestionHelp } from '../study/question-help.ts'
import type { Question } from '../study/schema/question.ts'
import type { Database } from './database.ts'
import { readLearned } from './memory.ts'
import { readServices } from './services.ts'

/** What can be read about a question's subject, and whether it is time to. */
export async function readHelp(db: Database, question: Question): Promise<QuestionHelp> {
	const own = question.services
	const [{ memories }, pairs, found] = await Promise.all([
		readLearned(db),
		db.pairs.filter(({ a, b }) => own.includes(a) || own.includes(b)).toArray(),
		db.notes.bulkGet([...own]),
	])
	const notes = found.filter((note) => note !== undefined)
	const around = [...pairs.flatMap(({ a, b }) => [a, b]), ...notes.flatMap(({ confusedWith }) => confusedWith)]
	const services = await readServices(db, [...new Set([...own, ...around])])
	const memory = memories.get(question.id)
	return {
		lapses: memory?.lapses ?? 0,
		leech: isLeech(memory),
		mixUps: mixUpsOf(question, { pairs, notes, services }),
		notes: notes.map(({ id }) => ({ id, name: services.find((service) => service.id === id)?.name ?? id })),
	}
}
