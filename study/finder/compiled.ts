import type { Evidence } from '../schema/service.ts'

/**
 * Words that several names begin with, or what they add to a shorter opening.
 * - `families`: those that have the words as a prefix
 * - `longer`: the openings that begin with this one; only those that are not `longer` than another stand at a stem
 */
export type Opening = [words: string, families: number[], longer: number[]]

/** The names that can light up, as the content script receives them: plain JSON, made at build time so that a page has nothing to build. */
export type CompiledTerms = {
	ids: string[]
	/** Per term, a bit for each of `examCodes` that asks about it. */
	exams: number[]
	examCodes: string[]
	/** Own guides of a term, by its index: `comprehend`, `sagemaker/dg`. */
	guides: Record<number, string[]>
	/** Every way of writing a name, without family prefixes: as in the catalogue, one to a line. The lists below are in the same order. */
	texts: string
	/** How many of them belong to each of `ids`; those behind belong to none and stay dark. */
	counts: number[]
	/** The family whose prefixes may stand before it, or -1. */
	families: number[]
	/** 1 counts alone, 0 only behind a prefix, a list only under one of its pieces of evidence. */
	rules: (0 | 1 | Evidence[])[]
	openings: Opening[]
	/** Source of the expression that stops where a form may begin. */
	starts: string
}
