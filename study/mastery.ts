import { type Memory, retrievability } from './memory/memory.ts'
import type { Exam } from './schema/exam.ts'
import type { Question } from './schema/question.ts'
import type { Strength } from './strength.ts'

type Memories = ReadonlyMap<string, Memory>

/** How much of something is known now. */
export type Mastery = {
	/** 0 to 1: the mean chance of recall over its questions; one never asked or last answered wrong counts as nothing. */
	share: number
	/** Answers behind it. */
	answers: number
	/** Different questions asked, and how many there are. */
	asked: number
	there: number
}

/** So many answers, to so many different questions, are enough to call a service known. */
const enough = 3
const knownFrom = 0.7
const weakUnder = 0.4

/**
 * The strength of every service that something was answered about; services without an answer are left out, which means `new`.
 * - weak: the latest answer about it was wrong, or what was asked about it is recalled with a chance under 0.4;
 * - known: recalled with a chance of 0.7 or more, after three answers to three different questions (all of them where there are fewer);
 * - learning: anything between. What is known fades, so strength falls with time.
 * @param at milliseconds since 1970
 */
export function strengthsOf(questions: readonly Question[], memories: Memories, at: number): Record<string, Strength> {
	const about = groupBy(questions, ({ services }) => services)
	return Object.fromEntries(
		[...about].flatMap(([service, own]) => {
			const asked = own.flatMap(({ id }) => memories.get(id) ?? [])
			const there = own.filter(({ id, retired }) => !retired || memories.has(id)).length
			return asked.length > 0 ? [[service, strengthOf(asked, there, at)] as const] : []
		}),
	)
}

function strengthOf(asked: readonly Memory[], there: number, at: number): Strength {
	const latest = asked.reduce((last, memory) => (memory.lastAt > last.lastAt ? memory : last))
	const recall = asked.reduce((sum, memory) => sum + shown(memory, at), 0) / asked.length
	if (!latest.lastRight || recall < weakUnder) return 'weak'
	const answers = asked.reduce((sum, { reviews }) => sum + reviews, 0)
	return recall >= knownFrom && answers >= enough && asked.length >= Math.min(enough, there) ? 'known' : 'learning'
}

/**
 * Mastery of each task and domain of an exam, by id. A domain's is the mean of its tasks that have questions.
 * @param at milliseconds since 1970: now, or the day of the exam
 */
export function masteryOf(exam: Exam, questions: readonly Question[], memories: Memories, at: number): Map<string, Mastery> {
	const own = groupBy(
		questions.filter(({ id, retired }) => !retired || memories.has(id)),
		({ objectives }) => objectives,
	)
	const found = new Map<string, Mastery>()
	for (const domain of exam.domains) {
		const tasks = domain.tasks.map(({ id }) => [id, masteryFrom(own.get(id) ?? [], memories, at)] as const)
		for (const [id, mastery] of tasks) found.set(id, mastery)
		found.set(domain.id, joined(tasks.map(([, mastery]) => mastery)))
	}
	return found
}

function masteryFrom(questions: readonly Question[], memories: Memories, at: number): Mastery {
	const asked = questions.flatMap(({ id }) => memories.get(id) ?? [])
	const known = asked.reduce((sum, memory) => sum + shown(memory, at), 0)
	const answers = asked.reduce((sum, { reviews }) => sum + reviews, 0)
	return { share: questions.length > 0 ? known / questions.length : 0, answers, asked: asked.length, there: questions.length }
}

function joined(parts: readonly Mastery[]): Mastery {
	const served = parts.filter(({ there }) => there > 0)
	const sum = (of: (part: Mastery) => number) => served.reduce((total, part) => total + of(part), 0)
	return {
		share: served.length > 0 ? sum(({ share }) => share) / served.length : 0,
		answers: sum((part) => part.answers),
		asked: sum((part) => part.asked),
		there: sum((part) => part.there),
	}
}

/** Right after a wrong answer one has just read the right one: that is no knowledge shown yet. */
function shown(memory: Memory, at: number): number {
	return memory.lastRight ? retrievability(memory, at) : 0
}

function groupBy(questions: readonly Question[], keysOf: (question: Question) => readonly string[]): Map<string, Question[]> {
	const groups = new Map<string, Question[]>()
	for (const question of questions) {
		for (const key of new Set(keysOf(question))) {
			const group = groups.get(key)
			if (group) group.push(question)
			else groups.set(key, [question])
		}
	}
	return groups
}
