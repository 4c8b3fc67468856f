import * as v from 'valibot'

/** How well the learner knows a service; `new` when nothing about it was answered yet. */
export const Strength = v.picklist(['new', 'weak', 'learning', 'known'])

export type Strength = v.InferOutput<typeof Strength>
