import type { Memory } from '../memory/memory.ts'
import type { Field } from './field.ts'

/** A task's own first answers count fully after about so many; before that the learner's others fill in. */
const borrowed = 4
/** Nobody is sure to know nothing. */
const least = 0.02

type Tally = { known: number; asked: number }

/**
 * The chance, per task, that a question never asked is known: first answers, corrected for guessing; where a task has few,
 * drawn towards the learner's mean over the exam.
 */
export function priorKnowledge(field: Field, memories: ReadonlyMap<string, Memory>): (tasks: readonly string[]) => number {
	const all: Tally = { known: 0, asked: 0 }
	const byTask = new Map<string, Tally>()
	for (const { question, tasks, guess } of field.entries) {
		const memory = memories.get(question.id)
		if (!memory) continue
		// An answer right by guessing adds nothing on the average, and may in the end add less than nothing here.
		const known = memory.firstRight ? 1 : -guess / (1 - guess)
		count(all, known)
		for (const task of tasks) count(tallyOf(byTask, task), known)
	}
	const mean = clamp((all.known + 0.5) / (all.asked + 1.5))
	return (tasks) => tasks.reduce((sum, task) => sum + share(byTask.get(task), mean), 0) / Math.max(1, tasks.length)
}

function share(tally: Tally = { known: 0, asked: 0 }, mean: number): number {
	return clamp((tally.known + borrowed * mean) / (tally.asked + borrowed))
}

function tallyOf(tallies: Map<string, Tally>, task: string): Tally {
	const tally = tallies.get(task) ?? { known: 0, asked: 0 }
	tallies.set(task, tally)
	return tally
}

function count(tally: Tally, known: number): void {
	tally.known += known
	tally.asked++
}

function clamp(chance: number): number {
	return Math.min(1, Math.max(least, chance))
}
