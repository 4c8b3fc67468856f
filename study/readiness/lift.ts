import type { Ability } from './ability.ts'
import { saysSomething } from './enough.ts'

/** A task that work pays most on, and what is the matter with it. */
export type Lift = {
	ability: Ability
	/** Its weight x what is not known x how uncertain that is (1 to 2): only good for comparing. */
	worth: number
	/** Hardly asked yet, forgotten by the day that counts, or not known. */
	matter: 'unmet' | 'fading' | 'weak'
}

/** The standard deviation of knowing nothing about a share. */
const nothingKnown = 0.29
/** So much of the recall lost by the exam is fading. */
const lost = 0.08

/** What would raise readiness most, most first. Tasks without questions are left out: there is nothing to do about them here. */
export function liftsOf(tasks: readonly Ability[]): Lift[] {
	return tasks
		.filter(({ evidence }) => evidence.there > 0)
		.map((ability) => ({ ability, worth: worthOf(ability), matter: matterOf(ability) }))
		.sort((a, b) => b.worth - a.worth)
}

function worthOf({ evidence, known, uncertainty }: Ability): number {
	return evidence.weight * (1 - known) * (1 + Math.min(1, uncertainty / nothingKnown))
}

function matterOf({ evidence }: Ability): Lift['matter'] {
	if (!saysSomething(evidence)) return 'unmet'
	return (evidence.recallNow - evidence.recallOnDay) / evidence.asked > lost ? 'fading' : 'weak'
}
