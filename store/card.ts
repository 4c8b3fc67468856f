import { type CardContent, cardOf } from '../study/card.ts'
import type { Database } from './database.ts'
import { readExam } from './exams.ts'
import { listLookAlikes } from './pairs.ts'
import { countAbout } from './quiz.ts'
import { readService, readServices } from './services.ts'
import { readSettings } from './settings.ts'

/** What a card over a page shows about an entry, seen from the chosen exam; undefined when there is no such entry. */
export async function readCard(db: Database, serviceId: string): Promise<CardContent | undefined> {
	const [service, note, { exam: code }, lookAlikes] = await Promise.all([
		readService(db, serviceId),
		db.notes.get(serviceId),
		readSettings(db),
		listLookAlikes(db, serviceId),
	])
	if (!service) return undefined
	const [others, exam] = await Promise.all([
		readServices(db, [...(service.replacedBy ?? []), ...(note?.confusedWith ?? [])]),
		code ? readExam(db, code) : undefined,
	])
	return cardOf({ service, note, others, exam, lookAlikes, questions: exam ? await countAbout(db, serviceId, exam) : 0 })
}
