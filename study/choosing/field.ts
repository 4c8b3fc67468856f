import { guessChance } from '../guessing.ts'
import { wordsOf } from '../memory/pace.ts'
import { askable } from '../pool.ts'
import type { Domain, Exam } from '../schema/exam.ts'
import type { Question } from '../schema/question.ts'

/** A question as the exam sees it. */
export type Entry = {
	question: Question
	/** Ids of the exam's tasks that it serves; `domain` is the first one's. */
	tasks: readonly string[]
	domain: Domain
	/** The share of the exam's score it stands for; over the whole pool they add up to 1. */
	worth: number
	/** The chance of being right without knowing anything. */
	guess: number
	/** Words to read. */
	words: number
}

/** What can be asked for an exam, by id, and the same as a map. */
export type Field = { entries: readonly Entry[]; byId: ReadonlyMap<string, Entry> }

const known = new WeakMap<readonly Question[], { exam: Exam; field: Field }>()

/**
 * The pool as the exam sees it. A domain's weight is shared equally among its tasks that have questions (the guides do not say more),
 * a task's among its questions, since a practised question stands for its part of the task. Remembered for as long as the pool is the same list.
 */
export function fieldOf(pool: readonly Question[], exam: Exam): Field {
	const before = known.get(pool)
	if (before?.exam === exam) return before.field
	const field = makeField(pool, exam)
	known.set(pool, { exam, field })
	return field
}

// Plain loops: this runs over the whole pool before the first question of a page can show.
function makeField(pool: readonly Question[], exam: Exam): Field {
	const domainOf = new Map(exam.domains.flatMap((domain) => domain.tasks.map((task) => [task.id, domain] as const)))
	const questions = askable(pool, exam)
	const tasksOf = questions.map(({ objectives }) => (objectives.every((id) => domainOf.has(id)) ? objectives : objectives.filter((id) => domainOf.has(id))))
	const worthOf = taskWorths(exam, countIn(tasksOf))
	const byId = new Map<string, Entry>()
	for (const [place, question] of questions.entries()) {
		const tasks = tasksOf[place] ?? []
		const domain = domainOf.get(tasks[0] ?? '')
		let worth = 0
		for (const task of tasks) worth += worthOf.get(task) ?? 0
		if (domain) byId.set(question.id, { question, tasks, domain, worth, guess: guessChance(question), words: wordsOf(question) })
	}
	return { entries: [...byId.values()], byId }
}

/** What one question of each task is worth. */
function taskWorths(exam: Exam, count: ReadonlyMap<string, number>): Map<string, number> {
	const served = exam.domains.map((domain) => ({ weight: domain.weight, tasks: domain.tasks.filter(({ id }) => count.has(id)) }))
	const all = served.reduce((sum, { weight, tasks }) => sum + (tasks.length > 0 ? weight : 0), 0)
	return new Map(served.flatMap(({ weight, tasks }) => tasks.map(({ id }) => [id, weight / all / tasks.length / (count.get(id) ?? 1)] as const)))
}

function countIn(lists: readonly (readonly string[])[]): Map<string, number> {
	const count = new Map<string, number>()
	for (const list of lists) for (const id of list) count.set(id, (count.get(id) ?? 0) + 1)
	return count
}
