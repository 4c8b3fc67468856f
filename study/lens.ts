import * as v from 'valibot'
import { Preferences } from './preferences.ts'
import { ExamCode } from './schema/parts.ts'
import { Strength } from './strength.ts'
import { usualPreferences } from './usual-preferences.ts'

/** What a page needs to know of the learner; kept under the key `lens` in the extension's local storage, where content scripts can read it. */
export const Lens = v.object({
	exam: v.nullable(ExamCode),
	/** By service id; a service that is not here is `new`. */
	strengths: v.record(v.string(), Strength),
	/** What the learner has set; the usual where nothing is stored. */
	preferences: v.fallback(Preferences, usualPreferences),
})

export type Lens = v.InferOutput<typeof Lens>
