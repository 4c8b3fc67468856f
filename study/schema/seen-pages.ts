import * as v from 'valibot'
import { Day, Slug } from './parts.ts'

/** The pages read on one day: each as a number made from its address, so that a reload does not count, and how many were about each service. */
const SeenDay = v.object({ pages: v.array(v.number()), services: v.record(Slug, v.pipe(v.number(), v.integer(), v.minValue(1))) })

/** By the learner's own calendar day; kept where pages can write it. */
export const SeenPages = v.record(Day, SeenDay)

export type SeenPages = v.InferOutput<typeof SeenPages>
