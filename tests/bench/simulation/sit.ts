import { apportion } from '../../../study/mock/apportion.ts'
import { type Chance, chanceOf } from './chance.ts'
import type { Learner } from './learner.ts'
import type { Concept, Ground, World } from './world.ts'

/** Of the exam's questions, and the chance to guess one right: one in eight asks for two of five. */
const guess = 0.88 * (1 / 4) + 0.12 * (1 / 10)

/** The share of right answers that the learner would reach over all possible forms. @param at days */
export function expectedShare({ grounds }: World, learner: Learner, at: number): number {
	return grounds.reduce((sum, { share, concepts }) => {
		const all = concepts.reduce((total, { popularity }) => total + popularity, 0)
		return sum + share * concepts.reduce((part, concept) => part + (concept.popularity / all) * learner.masters(concept, guess, at), 0)
	}, 0)
}

/** The share of right answers to one form: its scored questions by the weights of the domains, drawn from everything the exam may ask. */
export function sitExam({ exam, grounds }: World, learner: Learner, at: number, seed: number): number {
	const chance = chanceOf(seed)
	const counts = apportion(
		exam.domains.map(({ weight }) => weight),
		exam.questions.scored,
	)
	const right = counts.flatMap((count, domain) => {
		const own = grounds.filter((ground) => ground.domain === domain)
		return Array.from({ length: count }, (): number => (chance.happens(learner.masters(drawn(own, chance), guess, at)) ? 1 : 0))
	})
	return right.reduce((sum, one) => sum + one, 0) / exam.questions.scored
}

function drawn(grounds: readonly Ground[], chance: Chance): Concept {
	const { concepts } = grounds[chance.place(grounds.map(({ share }) => share))] as Ground
	return concepts[chance.place(concepts.map(({ popularity }) => popularity))] as Concept
}
