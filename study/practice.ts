import type { Answer } from './answer.ts'
import { latestAnswers } from './latest.ts'
import { askable, domainsOf, drawDomain, mostUseful } from './pool.ts'
import type { Exam } from './schema/exam.ts'
import type { Question } from './schema/question.ts'
import { pickWeighted, seededRandom } from './seeded.ts'

/** What to practise, by id; several narrow each other, none means the whole exam. */
export type Scope = { domain?: string; task?: string; service?: string }

/**
 * The next question to practise: one never asked, else one last answered wrong, else the one answered longest ago; among equals by
 * domain weight and the seed. Undefined when the scope has no questions.
 * @param notThis id of the question just answered; it comes again only when there is no other
 */
export function pickNext(pool: readonly Question[], exam: Exam, log: readonly Answer[], scope: Scope, seed: number, notThis?: string): Question | undefined {
	const latest = latestAnswers(log)
	const questions = askable(pool, exam).filter((question) => isIn(scope, question, exam))
	const others = questions.filter((question) => question.id !== notThis)
	const random = seededRandom(seed)
	const drawn = drawDomain(mostUseful(others.length > 0 ? others : questions, latest), exam, random)
	return pickWeighted(longestAgo(drawn, latest), () => 1, random)
}

/** How many questions there are to practise in a scope. */
export function countIn(pool: readonly Question[], exam: Exam, scope: Scope): number {
	return askable(pool, exam).filter((question) => isIn(scope, question, exam)).length
}

function isIn(scope: Scope, question: Question, exam: Exam): boolean {
	if (scope.domain !== undefined && !domainsOf(question, exam).some((domain) => domain.id === scope.domain)) return false
	if (scope.task !== undefined && !question.objectives.includes(scope.task)) return false
	return scope.service === undefined || question.services.includes(scope.service)
}

function longestAgo(questions: Question[], latest: ReadonlyMap<string, Answer>): Question[] {
	const times = questions.map((question) => latest.get(question.id)?.at ?? Number.NEGATIVE_INFINITY)
	const oldest = Math.min(...times)
	return questions.filter((_, position) => times[position] === oldest)
}
