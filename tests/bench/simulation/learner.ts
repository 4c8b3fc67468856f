import { guessChance } from '../../../study/guessing.ts'
import type { Question } from '../../../study/schema/question.ts'
import { type Chance, chanceOf } from './chance.ts'
import { type Kind, type Mind, newMind } from './mind.ts'
import type { Concept, World } from './world.ts'

/** What one answer was like. */
export type Given = { right: boolean; guess: boolean; tookMs: number; restMs: number }

/** How a learner differs from others. Ability on the logit scale, the others as `Learner` uses them. */
type Character = { base: number; encoding: number; transfer: number; msPerWord: number; honesty: number; attention: number }

/** What is known beforehand stays known through a few weeks. */
const standing = 0.96
const slip = 0.03
/** Seeing the same words again, the right option is recognised by itself, which helps in no exam. */
const recognition = 0.6
const wordsFading = 0.06

/** Somebody who studies. Nothing of this is visible to the code under test but the answers. */
export class Learner {
	readonly #world: World
	readonly #chance: Chance
	readonly #self: Character
	readonly #known: boolean[]
	readonly #kind: Kind
	readonly #concepts = new Map<number, Mind>()
	readonly #words = new Map<string, Mind>()

	constructor(world: World, seed: number, kind: Kind) {
		this.#kind = kind
		this.#world = world
		this.#chance = chanceOf(seed)
		this.#self = characterFrom(this.#chance)
		this.#known = this.#whatIsKnown()
	}

	#whatIsKnown(): boolean[] {
		const chance = this.#chance
		const ability = chance.normal(-0.3, 1)
		const known: boolean[] = []
		for (const { concepts } of this.#world.grounds) {
			const lean = ability + chance.normal(0, 0.6)
			for (const { place, hardness } of concepts) known[place] = chance.happens(1 / (1 + Math.exp(hardness - lean)))
		}
		return known
	}

	/** Answers a question and reads what is said about it. @param at days */
	answer(question: Question, at: number): Given {
		const [concept, self, chance] = [this.#world.conceptOf.get(question.id) as Concept, this.#self, this.#chance]
		const words = this.#words.get(question.id)
		const again = words !== undefined
		const byWords = recognition * (words?.recall(at) ?? 0)
		const knows = chance.happens(1 - (1 - this.recall(concept, at) * (again ? 1 : self.transfer)) * (1 - byWords))
		const right = knows ? !chance.happens(slip) : chance.happens(guessChance(question))
		this.#learn(concept, question, { at, knows, right })
		const reading = question.stem.length / 5 + 20
		const tookMs = Math.round(reading * self.msPerWord * (again ? 0.75 : 1) * Math.exp(chance.normal(0, 0.35)) * (knows ? 1 : 1.25))
		return { right, guess: !knows && chance.happens(self.honesty), tookMs, restMs: 6000 + (right ? 4000 : 22_000) }
	}

	#learn(concept: Concept, question: Question, { at, knows, right }: { at: number; knows: boolean; right: boolean }): void {
		const { base, encoding, attention } = this.#self
		const reads = right && knows ? 0.2 : right ? 0.6 : attention
		const weight = this.#chance.happens(reads) ? encoding * Math.exp(-0.25 * concept.hardness) : knows ? 1.2 : 0.5
		this.#in(this.#concepts, concept.place, base).meet(at, weight, knows)
		this.#in(this.#words, question.id, base + wordsFading).meet(at, 1.5, knows)
	}

	#in<Key>(minds: Map<Key, Mind>, key: Key, base: number): Mind {
		const mind = minds.get(key) ?? newMind(this.#kind, base)
		minds.set(key, mind)
		return mind
	}

	/** The chance that a concept comes to mind. @param at days */
	recall({ place }: Concept, at: number): number {
		const learned = this.#concepts.get(place)?.recall(at) ?? 0
		return this.#known[place] ? 1 - (1 - standing) * (1 - learned) : learned
	}

	/** The chance of answering a question of the exam, never seen in these words. @param guess the chance of being right without knowing */
	masters(concept: Concept, guess: number, at: number): number {
		const knows = this.recall(concept, at) * this.#self.transfer
		return knows * (1 - slip) + (1 - knows) * guess
	}
}

function characterFrom(chance: Chance): Character {
	return {
		base: Math.min(0.27, Math.max(0.11, chance.normal(0.18, 0.03))),
		encoding: chance.between(2, 5),
		transfer: chance.between(0.82, 0.97),
		msPerWord: chance.between(260, 560),
		honesty: chance.happens(0.5) ? 0.7 : 0,
		attention: chance.between(0.75, 0.98),
	}
}
