/** What may stand at a place, ascending: `-1 - n` is the opening `n`, anything else the index of a form. Each is told by how far it is from the one before. */
export type Standing = number[]

/** What may stand at a place, by letters that stand there. A small letter at the start stands for its capital too. */
export type Standings = Record<string, Standing>

/**
 * Words that several names begin with, or what they add to a shorter opening.
 * - `families`: those that have the words as a prefix
 * - `own`: the longer openings and the texts that begin with this one
 */
export type Opening = [words: string, families: number[], own: Standings]

/** The bits of a piece of evidence, see `Evidence` in the schema. */
export const FLAGS = ['inSentence', 'named', 'guide', 'listed'] as const

/** A piece of evidence: its flags, then `near`, `before`, `after`, `notBefore` and `notAfter` as 1 + their place among the lists, 0 for none; zeros at the end are left out. */
export type CompiledEvidence = number[]

/** Under which evidence each form counts. */
export type Rules = {
	/** Per text: 1 counts alone, 0 only behind a prefix, `n + 2` under one of the pieces of `evidence[n]`. */
	rules: number[]
	evidence: CompiledEvidence[][]
	/** Indexes of terms. */
	near: number[][]
	/** In lower case. */
	words: string[][]
}

/** The names that can light up, as the content script receives them: plain JSON, made at build time so that a page has nothing to build. */
export type CompiledTerms = Rules & {
	ids: string[]
	/** Per term, a bit for each of `examCodes` that asks about it. */
	exams: number[]
	examCodes: string[]
	/** Per term, the guides that are its own: `comprehend`, `sagemaker/dg`. */
	guides: string[][]
	/** Per term, every way of writing its name, without family prefixes; behind them one list of names that stay dark. A form is one of them, counted through. */
	texts: string[][]
	openings: Opening[]
	/** Per family, what may follow its prefixes: by two letters, or by one where the word has no more. */
	families: Standings[]
	/** Source of the expression that stops where a form may begin. */
	starts: string
	/** By the stem where it stops, what may begin there. */
	stems: Standings
}
