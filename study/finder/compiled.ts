import type { Evidence } from '../schema/service.ts'

/**
 * One way of writing a name.
 * - `text`: as in the catalogue, without a family prefix
 * - `term`: index into `CompiledTerms.ids`, or -1 for a name that stays dark
 * - `family`: the family whose prefixes may stand before it, or -1
 * - `bare`: 1 counts alone, 0 only behind a prefix, a list only under one of its pieces of evidence
 */
export type CompiledForm = [text: string, term: number, family: number, bare: 0 | 1 | Evidence[]]

/** The names that can light up, as the content script receives them: plain JSON, made at build time. */
export type CompiledTerms = {
	ids: string[]
	/** Per term, a bit for each of `examCodes` that asks about it. */
	exams: number[]
	examCodes: string[]
	/** Own guides of a term, by its index: `comprehend`, `sagemaker/dg`. */
	guides: Record<number, string[]>
	/** Prefixes of each family. */
	families: string[][]
	forms: CompiledForm[]
	/** Source of the expression that stops where a form may begin. */
	starts: string
}
