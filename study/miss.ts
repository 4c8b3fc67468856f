import * as v from 'valibot'
import { Slug } from './schema/parts.ts'

/** Why an answer was wrong, as the learner says after a miss; it steers what is asked next. */
export const MissReason = v.picklist(['did-not-know', 'confused-two', 'missed-keyword', 'misread', 'reasoned-wrongly'])

/** What the learner said about a wrong answer; the pair only where two things were confused and the learner said which. */
export const Miss = v.strictObject({ reason: MissReason, pair: v.optional(v.pipe(v.tuple([Slug, Slug]), v.readonly())) })

export type MissReason = v.InferOutput<typeof MissReason>
export type Miss = v.InferOutput<typeof Miss>

/** Whether two pairs are of the same two things, in whichever order. */
export function isSamePair([a, b]: readonly [string, string], [c, d]: readonly [string, string]): boolean {
	return (a === c && b === d) || (a === d && b === c)
}
