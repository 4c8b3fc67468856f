import * as v from 'valibot'
import { usualPreferences as usual } from './usual-preferences.ts'

/** Which mentions of a name light up: each, the first of each section, or only names that are not known yet. */
export const Density = v.picklist(['every', 'section', 'unknown'])

/** How a card opens: the pointer rests on the name, rests there while Alt is held, or clicks it while Alt is held. */
export const CardOpening = v.picklist(['rest', 'hold', 'click'])

/** Milliseconds that the pointer rests before a card opens. */
export const DELAY = { least: 100, most: 2000 }

/** What the learner has set; a field that is missing or of another shape has its usual value. */
export const Preferences = v.object({
	density: v.fallback(Density, usual.density),
	/** Where nothing lights up: nowhere at all, on sites (host names), on pages (addresses without fragment). */
	off: v.fallback(v.object({ everywhere: v.boolean(), sites: v.array(v.string()), pages: v.array(v.string()) }), usual.off),
	cardOpening: v.fallback(CardOpening, usual.cardOpening),
	cardDelay: v.fallback(v.pipe(v.number(), v.minValue(DELAY.least), v.maxValue(DELAY.most)), usual.cardDelay),
	/** The number of the exam's names on the page, on the toolbar button. */
	badge: v.fallback(v.boolean(), usual.badge),
	/** Before an answer is checked: whether it is a guess. */
	confidence: v.fallback(v.boolean(), usual.confidence),
})

export type Preferences = v.InferOutput<typeof Preferences>
