import * as v from 'valibot'
import { Change, Ledger } from './schema/ledger.ts'
import { ExamCode } from './schema/parts.ts'

const Share = v.pipe(v.number(), v.minValue(0), v.maxValue(100))

/** What is published about the questions: how many, how balanced, how they were checked and what changed. Shares are per cent. */
export const Bank = v.object({
	questions: v.number(),
	byExam: v.array(v.object({ exam: ExamCode, questions: v.number() })),
	/** How often the right option of a multiple-choice question stands at each place of its file. */
	places: v.array(Share),
	/** How often the longest option is a right one, and how often chance would make it so. */
	longest: v.object({ share: Share, chance: Share }),
	/** What chance gives somebody who guesses multiple-response questions without their stems. */
	chance: v.object({ multipleChoice: Share, multipleResponse: Share }),
	ledger: Ledger,
	changes: v.array(Change),
})

export type Bank = v.InferOutput<typeof Bank>

/** A change to a question the learner answered before it, and the day of that answer. */
export type ChangeSeen = Change & { answered: string }

/**
 * Reads what was published with this version.
 * @throws Error with a sentence when it is not whole.
 */
export function readBank(value: unknown): Bank {
	const result = v.safeParse(Bank, value)
	if (result.success) return result.output
	throw new Error('The figures about the questions that came with this version are damaged.')
}

/** The changes that concern the learner, newest first: those to questions answered on an earlier day than the change. */
export function changesSeen(changes: readonly Change[], answers: readonly { questionId: string; day: string }[]): ChangeSeen[] {
	const answered = new Map<string, string>()
	for (const { questionId, day } of answers) if (day < (answered.get(questionId) ?? '9')) answered.set(questionId, day)
	return changes
		.flatMap((change) => {
			const day = answered.get(change.question)
			return day !== undefined && day < change.date ? [{ ...change, answered: day }] : []
		})
		.sort((a, b) => (a.date < b.date ? 1 : -1))
}

/** All first answers of the blind solvers together, and all answers after mending (the first where nothing had to be solved again). */
export function agreement({ batches }: Ledger): { first: { right: number; of: number }; now: { right: number; of: number } } {
	const add = (tallies: { right: number; of: number }[]) =>
		tallies.reduce((sum, tally) => ({ right: sum.right + tally.right, of: sum.of + tally.of }), { right: 0, of: 0 })
	return { first: add(batches.map((batch) => batch.first)), now: add(batches.map((batch) => batch.again ?? batch.first)) }
}

export type ReasonsRead = Omit<Ledger['reasons'][number], 'date'>

/** All second readings of reasons together. */
export function sumOfReasons({ reasons }: Ledger): ReasonsRead {
	const sum = (of: keyof ReasonsRead) => reasons.reduce((total, reading) => total + reading[of], 0)
	return {
		questions: sum('questions'),
		claims: sum('claims'),
		lookedUp: sum('lookedUp'),
		wrong: sum('wrong'),
		imprecise: sum('imprecise'),
		keysWrong: sum('keysWrong'),
	}
}
