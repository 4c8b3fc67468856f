import * as v from 'valibot'
import { Day, Line, Slug, Sources } from './parts.ts'

/** Two things people mix up; the file is named `<a>--<b>.yaml`. */
export const PairFile = v.strictObject({
	a: Slug,
	b: Slug,
	/** The one question whose answer tells them apart. */
	question: Line,
	rows: v.pipe(v.array(v.strictObject({ about: Line, a: Line, b: Line })), v.minLength(2)),
	rule: Line,
	sources: Sources,
	checked: Day,
})

export type Pair = v.InferOutput<typeof PairFile> & { id: string }
