import { seenFrom } from '../study/look-alike.ts'
import { isLeech } from '../study/memory/leech.ts'
import type { QuestionHelp } from '../study/question-help.ts'
import type { Question } from '../study/schema/question.ts'
import type { Database } from './database.ts'
import { readLearned } from './memory.ts'
import { readServices } from './services.ts'

/** What can be read about a question's subject, and whether it is time to. */
export async function readHelp(db: Database, { id, services: own }: Question): Promise<QuestionHelp> {
	const [{ memories }, pairs, notes] = await Promise.all([
		readLearned(db),
		db.pairs.filter(({ a, b }) => own.includes(a) || own.includes(b)).toArray(),
		db.notes.bulkGet([...own]),
	])
	const services = await readServices(db, [...own, ...pairs.flatMap(({ a, b }) => [a, b])])
	const named = (service: string) => ({ id: service, name: services.find((one) => one.id === service)?.name ?? service })
	const inside = ({ a, b }: { a: string; b: string }) => Number(own.includes(a) && own.includes(b))
	const memory = memories.get(id)
	return {
		lapses: memory?.lapses ?? 0,
		leech: isLeech(memory),
		pairs: pairs
			.sort((one, other) => inside(other) - inside(one))
			.map((pair) => {
				const side = own.includes(pair.a) ? pair.a : pair.b
				return { own: named(side), pair: seenFrom(side, pair, services) }
			}),
		notes: notes.flatMap((note) => (note ? [named(note.id)] : [])),
	}
}
