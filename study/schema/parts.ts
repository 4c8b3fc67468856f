import * as v from 'valibot'

/** Ids are lower-case words joined by hyphens; a file's path is its id. */
export const Slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'))

export const ExamCode = v.pipe(v.string(), v.regex(/^[A-Z]{3}-C\d{2}$/, 'must be an exam code such as AIF-C01'))

/** A task statement of an exam guide, for example `MLS-C01/3.2`. */
export const ObjectiveId = v.pipe(v.string(), v.regex(/^[A-Z]{3}-C\d{2}\/\d\.\d{1,2}$/, 'must be an objective such as MLS-C01/3.2'))

/** A calendar day, `YYYY-MM-DD`, that exists. */
export const Day = v.pipe(v.string(), v.isoDate('must be a day such as 2026-11-23'), v.check(isCalendarDay, 'is not a day of the calendar'))

/** A non-empty sentence or name without surrounding blanks. */
export const Line = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'))

export const HttpsUrl = v.pipe(v.string(), v.url('must be an address'), v.startsWith('https://', 'must be an https address'))

export const Source = v.strictObject({ title: Line, url: HttpsUrl })
export const Sources = v.pipe(v.array(Source), v.minLength(1, 'needs at least one source'))

/** At most `most` words, counted at white space. */
export function words(most: number) {
	return v.pipe(
		Line,
		v.check((text) => text.split(/\s+/).length <= most, `must have at most ${most} words`),
	)
}

function isCalendarDay(day: string): boolean {
	const date = new Date(`${day}T00:00:00Z`)
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

export type Source = v.InferOutput<typeof Source>
