import type { Response } from '../answer.ts'
import { gradeResponse, isComplete } from '../grading.ts'
import type { Domain, Exam } from '../schema/exam.ts'
import type { Question } from '../schema/question.ts'
import { answerState } from './answer-state.ts'
import { type Interval, wilson } from './interval.ts'
import { scaledScore } from './scaled.ts'
import { finalResponse, type PlaceState, type Sitting } from './sitting.ts'

/** How one question went. `place` counts from 0. `change` compares the first whole answer and the last; `pace` is told only for wrong ones. */
export type PlaceResult = {
	place: number
	question: Question
	domain: string
	scored: boolean
	/** An incomplete answer and none count as wrong, as in the exam. */
	outcome: 'right' | 'wrong' | 'incomplete' | 'unanswered'
	given?: Response | undefined
	change?: 'wrong-to-right' | 'right-to-wrong' | 'wrong-to-wrong' | undefined
	pace?: 'slow' | 'fast' | undefined
	spent: number
	flagged: boolean
}

/** `interval` is missing where there are too few questions to say anything. */
export type DomainResult = { domain: Domain; right: number; count: number; interval?: Interval }

/** What came of a sitting. Shares count the scored questions only, an unanswered one as wrong. */
export type MockResult = {
	places: PlaceResult[]
	right: number
	scored: number
	scaled: { low: number; middle: number; high: number }
	passed: 'likely' | 'open' | 'unlikely'
	domains: DomainResult[]
	/** Domains in the order in which work pays most: the weight times what is missing. */
	next: DomainResult[]
	/** Questions of the form that are no longer in the material. */
	gone: number
}

/** With fewer scored questions in a domain nothing is said of it. */
const enough = 4
/** Of the usual time for a question in this sitting. */
const SLOW = 1.5
const FAST = 0.5

/** Grades a sitting; questions that vanished from the material meanwhile are left out and counted in `gone`. */
export function resultOf(sitting: Sitting, exam: Exam, questions: ReadonlyMap<string, Question>): MockResult {
	const usual = median(sitting.places.filter((state) => state.seen).map((state) => state.spent))
	const places = sitting.form.items.flatMap((item, place) => {
		const question = questions.get(item.questionId)
		const state = sitting.places[place]
		return question && state ? [{ place, ...placeResult(question, item, state, usual) }] : []
	})
	const counted = places.filter((place) => place.scored)
	const right = counted.filter((place) => place.outcome === 'right').length
	const domains = exam.domains.map((domain) => domainResult(domain, counted))
	return {
		places,
		right,
		scored: counted.length,
		...scores(right, counted.length, exam),
		domains,
		next: domains.filter(({ count }) => count > 0).sort((a, b) => missing(b) - missing(a)),
		gone: sitting.form.items.length - places.length,
	}
}

function scores(right: number, count: number, exam: Exam): Pick<MockResult, 'scaled' | 'passed'> {
	const share = count === 0 ? { low: 0, middle: 0, high: 1 } : { ...wilson(right, count), middle: right / count }
	const scaled = { low: scaledScore(share.low), middle: scaledScore(share.middle), high: scaledScore(share.high) }
	return { scaled, passed: scaled.low >= exam.passMark ? 'likely' : scaled.high < exam.passMark ? 'unlikely' : 'open' }
}

function placeResult(question: Question, item: Sitting['form']['items'][number], state: PlaceState, usual: number): Omit<PlaceResult, 'place'> {
	const outcome = outcomeOf(question, state)
	const whole = state.responses.filter((response) => isComplete(question, response))
	return {
		question,
		domain: item.domain,
		scored: item.scored,
		outcome,
		given: finalResponse(state),
		change: outcome === 'right' || outcome === 'wrong' ? changeOf(question, whole[0], whole.at(-1)) : undefined,
		pace: outcome === 'wrong' ? paceOf(state.spent, usual) : undefined,
		spent: state.spent,
		flagged: state.flagged,
	}
}

/** An answer that no longer fits the question, since the question was changed after it, is incomplete. */
function outcomeOf(question: Question, state: PlaceState): PlaceResult['outcome'] {
	const stands = answerState(question, state)
	const last = finalResponse(state)
	if (stands !== 'answered' || !last) return stands === 'unanswered' ? 'unanswered' : 'incomplete'
	return gradeResponse(question, last).right ? 'right' : 'wrong'
}

function changeOf(question: Question, first: Response | undefined, last: Response | undefined): PlaceResult['change'] {
	if (!first || !last || inWhateverOrder(first) === inWhateverOrder(last)) return undefined
	const [before, after] = [gradeResponse(question, first).right, gradeResponse(question, last).right]
	if (before) return after ? undefined : 'right-to-wrong'
	return after ? 'wrong-to-right' : 'wrong-to-wrong'
}

/** Options chosen in another order are the same answer. */
function inWhateverOrder(response: Response): string {
	return JSON.stringify(response.kind === 'choice' ? [...response.chosen].sort((a, b) => a - b) : response)
}

function paceOf(spent: number, usual: number): PlaceResult['pace'] {
	if (spent > SLOW * usual) return 'slow'
	return spent < FAST * usual ? 'fast' : undefined
}

function domainResult(domain: Domain, counted: readonly PlaceResult[]): DomainResult {
	const own = counted.filter((place) => place.domain === domain.id)
	const right = own.filter((place) => place.outcome === 'right').length
	return { domain, right, count: own.length, ...(own.length >= enough ? { interval: wilson(right, own.length) } : {}) }
}

/** Drawn towards one half (Laplace), so that a single wrong answer does not outweigh a domain with many. */
const missing = ({ domain, right, count }: DomainResult) => domain.weight * (1 - (right + 1) / (count + 2))

function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b)
	return sorted[sorted.length >> 1] ?? 0
}
