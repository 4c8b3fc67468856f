import type { Service } from './schema/service.ts'

export const hitKinds = ['note', 'pair', 'algorithm', 'faq', 'passage'] as const
export type HitKind = (typeof hitKinds)[number]

/** One thing found in the library, or among what the learner keeps. */
export type LibraryHit = {
	kind: HitKind
	id: string
	name: string
	/** Above the name: a note's category, or what else it is. */
	category: string
	summary: string
	/** Absent for what is simply in use. */
	status?: Exclude<Service['status'], 'active'>
	statusDate?: string
	/** The former name that the words typed are part of. */
	formerly?: { name: string; until: string }
}
