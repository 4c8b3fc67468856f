import type { Store } from '../../../store/open.ts'

/** What the study material holds, in words. */
export async function countTaught(db: Store): Promise<string> {
	const [exams, services, notes, questions] = await Promise.all([db.exams.count(), db.services.count(), db.notes.count(), db.questions.count()])
	return `${exams} exams, ${services} names, ${notes} notes, ${questions} questions`
}
