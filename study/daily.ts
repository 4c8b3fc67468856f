import type { Answer } from './answer.ts'
import { latestAnswers } from './latest.ts'
import { hashSeed } from './order.ts'
import { askable, drawDomain, mostUseful } from './pool.ts'
import type { Exam } from './schema/exam.ts'
import type { Question } from './schema/question.ts'
import { pickWeighted, seededRandom } from './seeded.ts'

const restDays = 3
const dayMs = 86_400_000

/**
 * The question of the day: one never asked, else one last answered wrong, drawn by domain weight. One answered today or in the
 * three days before comes only when there is no other. The same arguments give the same question. Undefined when the exam has none.
 * @param day the learner's own calendar day, YYYY-MM-DD
 * @param seed the learner's own number, so that not everybody gets the same question
 */
export function pickDaily(pool: readonly Question[], exam: Exam, log: readonly Answer[], day: string, seed: number): Question | undefined {
	const latest = latestAnswers(log)
	const questions = askable(pool, exam)
	const rested = questions.filter((question) => isRested(latest.get(question.id), day))
	const random = seededRandom(hashSeed(exam.code, day, String(seed)))
	const drawn = drawDomain(mostUseful(rested.length > 0 ? rested : questions, latest), exam, random)
	return pickWeighted(drawn, () => 1, random)
}

function isRested(answer: Answer | undefined, day: string): boolean {
	if (!answer) return true
	return (Date.parse(`${day}T00:00:00Z`) - Date.parse(`${answer.day}T00:00:00Z`)) / dayMs > restDays
}
