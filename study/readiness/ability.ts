import type { Evidence } from './evidence.ts'

/**
 * What is probably known of one task, 0 to 1: of everything the exam may ask of it, not only of what was asked here. `uncertainty` is the
 * standard deviation.
 */
export type Ability = { evidence: Evidence; known: number; uncertainty: number }

/** All abilities, and what they share: the learner's mean over the exam, and its variance. */
export type Abilities = { tasks: Ability[]; variance: number }

/** A task is drawn towards the learner's mean as if so many answers of its own said the same. */
const borrowed = 8
/** Of what the exam asks of a task, so much is met by practising all of a large pool, */
const mostCovered = 0.5
/** and half of that by so many of its questions. */
const halfCovered = 20
/** How far people differ from this model altogether, as a standard deviation of the share known. */
const misfit = 0.03

/**
 * Ability for each task: first answers tell what is known unseen; the recall of what was practised counts in so far as the exam is likely
 * to ask the same thing in other words. See ARCHITECTURE.md.
 * @param recall the sum of the chances to recall what was asked: now, or on the day of the exam
 */
export function abilitiesFrom(evidence: readonly Evidence[], recall: (one: Evidence) => number): Abilities {
	const asked = evidence.reduce((sum, one) => sum + one.asked, 0)
	const mean = clamp((evidence.reduce((sum, { first }) => sum + first, 0) + 0.5) / (asked + 1.5))
	const guess = evidence.reduce((sum, one) => sum + one.weight * one.guess, 0)
	const tasks = evidence.map((one) => abilityOf(one, recall(one), mean))
	return { tasks, variance: varianceOf(tasks, (mean * (1 - mean)) / (1 - guess) / (asked + 1.5)) }
}

function abilityOf(evidence: Evidence, recall: number, mean: number): Ability {
	const { asked, first, guess } = evidence
	const unseen = clamp((first + borrowed * mean) / (asked + borrowed))
	const covered = coveredBy(asked)
	const known = asked === 0 ? unseen : unseen + covered * (recall / asked - unseen)
	const spread = Math.max(0.05, unseen * (1 - unseen)) / (1 - guess) / (asked + borrowed + 1)
	return { evidence, known, uncertainty: (1 - covered) * Math.sqrt(spread) }
}

function coveredBy(asked: number): number {
	return (mostCovered * asked) / (asked + halfCovered)
}

/** Each task's own uncertainty, the mean's in so far as tasks borrow it, and that of the model. */
function varianceOf(tasks: readonly Ability[], ofMean: number): number {
	const own = tasks.reduce((sum, { evidence, uncertainty }) => sum + (evidence.weight * uncertainty) ** 2, 0)
	const lent = tasks.reduce((sum, { evidence }) => sum + (evidence.weight * borrowed) / (evidence.asked + borrowed), 0)
	return own + ofMean * lent ** 2 + misfit ** 2
}

function clamp(share: number): number {
	return Math.min(0.99, Math.max(0.01, share))
}
