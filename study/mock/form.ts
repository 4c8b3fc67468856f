import { hashSeed } from '../order.ts'
import { askable, domainsOf } from '../pool.ts'
import type { Domain, Exam } from '../schema/exam.ts'
import type { Question } from '../schema/question.ts'
import { seededRandom } from '../seeded.ts'
import { apportion } from './apportion.ts'

/** How much of the exam is sat. */
export const LENGTHS = { full: 1, half: 1 / 2, quarter: 1 / 4 } as const
export type FormLength = keyof typeof LENGTHS

/** One question of a form; the unscored ones are told only after the end, as in the exam. */
export type FormItem = { questionId: string; domain: string; scored: boolean }

/** `short` counts the questions that a domain lacked and others gave. */
export type Form = { exam: string; length: FormLength; minutes: number; items: FormItem[]; short: number }

/** What a form is drawn from. `lastAsked`: milliseconds since 1970 by question id, for those ever asked. */
type Source = { exam: Exam; pool: readonly Question[]; lastAsked: ReadonlyMap<string, number>; length: FormLength; seed: number }

/**
 * Draws a form as the exam's guide describes it: its number of questions and minutes (or a half or quarter of them, rounded), domains by
 * weight, the guide's unscored share, only its types of question. Those never asked come first, then those asked longest ago.
 * The same arguments give the same form. Empty when the exam has no questions.
 */
export function drawForm({ exam, pool, lastAsked, length, seed }: Source): Form {
	const random = seededRandom(hashSeed(exam.code, length, String(seed)))
	const share = LENGTHS[length]
	const wanted = Math.round(exam.questions.total * share)
	const usable = askable(pool, exam).filter((question) => exam.questionTypes.includes(question.type))
	const byDomain = new Map(exam.domains.map((domain) => [domain, inOrderOfUse(questionsOf(domain, usable, exam), lastAsked, random)]))
	const counts = apportion(
		exam.domains.map((domain) => domain.weight),
		wanted,
	)
	const drawn = exam.domains.flatMap((domain, place) => spread(byDomain.get(domain) ?? [], counts[place] ?? 0, domain))
	const spare = exam.domains.flatMap((domain) => (byDomain.get(domain) ?? []).filter((question) => !drawn.includes(question)))
	const filled = [...drawn, ...inOrderOfUse(spare, lastAsked, random).slice(0, wanted - drawn.length)]
	const items = shuffle(filled, random).map((question) => ({ questionId: question.id, domain: mainDomain(question, exam)?.id ?? '', scored: true }))
	return { exam: exam.code, length, minutes: Math.round(exam.minutes * share), items: markUnscored(items, exam, random), short: wanted - drawn.length }
}

/** The domain a question counts for: that of the first of its tasks in the exam. */
export function mainDomain(question: Question, exam: Exam): Domain | undefined {
	const first = question.objectives.find((objective) => objective.startsWith(`${exam.code}/`))
	return exam.domains.find((domain) => domain.tasks.some((task) => task.id === first)) ?? domainsOf(question, exam)[0]
}

function questionsOf(domain: Domain, questions: readonly Question[], exam: Exam): Question[] {
	return questions.filter((question) => mainDomain(question, exam) === domain)
}

/** Never asked first, in a random order; then by the time they were last asked. */
function inOrderOfUse(questions: readonly Question[], lastAsked: ReadonlyMap<string, number>, random: () => number): Question[] {
	return shuffle(questions, random).sort((a, b) => (lastAsked.get(a.id) ?? 0) - (lastAsked.get(b.id) ?? 0))
}

/** Takes `count` questions so that the domain's tasks get the same number each, as far as they have them. */
function spread(questions: readonly Question[], count: number, domain: Domain): Question[] {
	const queues = domain.tasks.map((task) => questions.filter((question) => question.objectives.find((objective) => isIn(domain, objective)) === task.id))
	const taken: Question[] = []
	while (taken.length < count && queues.some((queue) => queue.length > 0)) {
		for (const queue of queues) {
			const next = taken.length < count ? queue.shift() : undefined
			if (next) taken.push(next)
		}
	}
	return taken
}

const isIn = (domain: Domain, objective: string) => domain.tasks.some((task) => task.id === objective)

/** Each domain has its share of the unscored ones, so that the scored ones keep the weights, as the guide counts them. */
function markUnscored(items: FormItem[], exam: Exam, random: () => number): FormItem[] {
	const count = Math.round((items.length * exam.questions.unscored) / exam.questions.total)
	const groups = [...Map.groupBy(items, (item) => item.domain).values()]
	const counts = apportion(
		groups.map((group) => group.length),
		count,
	)
	const unscored = new Set(groups.flatMap((group, place) => shuffle(group, random).slice(0, counts[place])))
	return items.map((item) => ({ ...item, scored: !unscored.has(item) }))
}

function shuffle<T>(items: readonly T[], random: () => number): T[] {
	return items
		.map((item) => ({ item, key: random() }))
		.sort((a, b) => a.key - b.key)
		.map(({ item }) => item)
}
