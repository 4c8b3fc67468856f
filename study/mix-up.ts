import type { Named } from './card.ts'
import { type LookAlike, seenFrom } from './look-alike.ts'
import type { Miss, MissReason } from './miss.ts'
import type { Note } from './schema/note.ts'
import type { Pair } from './schema/pair.ts'
import type { Question } from './schema/question.ts'
import type { Service } from './schema/service.ts'

/** Two things that an answer to a question may have mixed up: one that the question is about, and what it is confused with. */
export type MixUp = {
	own: Named
	other: Named
	/** The question itself is about both, or names the other one among its answers. */
	isClose: boolean
	/** How they differ, where a pair says it. */
	pair?: LookAlike
}

type Material = { pairs: readonly Pair[]; notes: readonly Note[]; services: readonly Service[] }

/** What the things a question is about are mixed up with: what the question holds itself first, then what a pair tells apart, then what notes name. */
export function mixUpsOf(question: Question, { pairs, notes, services }: Material): MixUp[] {
	const found = new Map<string, MixUp>()
	const texts = answersOf(question)
	const add = (own: string, other: string, pair?: Pair) => {
		const key = [own, other].sort().join('--')
		const [one, two] = [own, other].map((id) => services.find((service) => service.id === id))
		if (!one || !two || found.has(key)) return
		const isClose = question.services.includes(other) || namesOf(two).some((name) => texts.includes(name))
		found.set(key, { own: named(one), other: named(two), isClose, ...(pair && { pair: seenFrom(own, pair, services) }) })
	}
	for (const own of question.services) for (const pair of pairs) if (pair.a === own || pair.b === own) add(own, pair.a === own ? pair.b : pair.a, pair)
	for (const own of question.services) for (const other of notes.find(({ id }) => id === own)?.confusedWith ?? []) add(own, other)
	return [...found.values()].sort((one, other) => rank(other) - rank(one))
}

/** A reason as it is kept: where only one pair is in question, it is that one. */
export function missOf(reason: MissReason, mixUps: readonly MixUp[]): Miss {
	const close = mixUps.filter(({ isClose }) => isClose)
	const [only, ...more] = close.length > 0 ? close : mixUps
	return reason === 'confused-two' && only && more.length === 0 ? { reason, pair: [only.own.id, only.other.id] } : { reason }
}

function rank({ isClose, pair }: MixUp): number {
	return (isClose ? 2 : 0) + (pair ? 1 : 0)
}

function named({ id, name }: Service): Named {
	return { id, name }
}

/** The name with and without its maker, and its short forms. */
function namesOf({ name, short }: Service): string[] {
	return [name, name.replace(/^(Amazon|AWS) /, ''), ...short]
}

function answersOf(question: Question): string {
	const parts: { text: string; answer?: string }[] = 'options' in question ? question.options : question.items
	return parts.flatMap(({ text, answer = '' }) => [text, answer]).join('\n')
}
