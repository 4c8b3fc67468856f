import * as v from 'valibot'

/** Why an answer was wrong, as the learner says after a miss; it steers what is asked next. */
export const MissReason = v.picklist(['did-not-know', 'confused-two', 'missed-keyword', 'misread', 'reasoned-wrongly'])

export type MissReason = v.InferOutput<typeof MissReason>
