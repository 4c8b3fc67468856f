import { fieldOf } from '../choosing/field.ts'
import { type Memory, retrievability } from '../memory/memory.ts'
import type { Domain, Exam, Task } from '../schema/exam.ts'
import type { Question } from '../schema/question.ts'

/** What the answers say about one task. A question that serves several tasks counts for the first. */
export type Evidence = {
	task: Task
	domain: Domain
	/** The share of the exam it stands for: its domain's weight, divided equally, since the guides say no more. All add up to 1. */
	weight: number
	/** Different questions asked, and how many there are. */
	asked: number
	there: number
	/** Answers, repeats included. */
	answers: number
	/** The sum over the first answers of what each shows: 1 when right, and below 0 when wrong, so that guessing adds nothing. */
	first: number
	/** The sum of the chances to recall what was asked, now and on the day that counts. */
	recallNow: number
	recallOnDay: number
	/** The chance of being right without knowing, on the average of its questions. */
	guess: number
}

/** Where the answers are and when they count; times in milliseconds since 1970. */
export type EvidenceSource = { exam: Exam; pool: readonly Question[]; memories: ReadonlyMap<string, Memory>; now: number; onDay: number }

/** Four options are usual. */
const usualGuess = 1 / 4

/** The evidence for every task of the exam, in the guide's order; the weights of domains without tasks are shared by the others. */
export function evidenceFor({ exam, pool, memories, now, onDay }: EvidenceSource): Evidence[] {
	const evidence = new Map(emptyFor(exam).map((one) => [one.task.id, one]))
	for (const { question, tasks, guess } of fieldOf(pool, exam).entries) {
		const one = evidence.get(tasks[0] ?? '')
		if (!one) continue
		one.there++
		one.guess += (guess - one.guess) / one.there
		const memory = memories.get(question.id)
		if (memory) take(one, { memory, guess, now, onDay })
	}
	return [...evidence.values()]
}

function take(one: Evidence, { memory, guess, now, onDay }: { memory: Memory; guess: number; now: number; onDay: number }): void {
	one.asked++
	one.answers += memory.reviews
	one.first += memory.firstRight ? 1 : -guess / (1 - guess)
	one.recallNow += retrievability(memory, now)
	one.recallOnDay += retrievability(memory, onDay)
}

function emptyFor(exam: Exam): Evidence[] {
	const served = exam.domains.filter(({ tasks }) => tasks.length > 0)
	const all = served.reduce((sum, { weight }) => sum + weight, 0)
	return served.flatMap((domain) =>
		domain.tasks.map((task) => ({
			task,
			domain,
			weight: domain.weight / all / domain.tasks.length,
			asked: 0,
			there: 0,
			answers: 0,
			first: 0,
			recallNow: 0,
			recallOnDay: 0,
			guess: usualGuess,
		})),
	)
}
