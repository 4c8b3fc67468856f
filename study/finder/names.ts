import type { CompiledTerms } from './compiled.ts'

const NONE = -1

/** The texts of the forms, whom they name, and which of them begin with a letter, be it small or capital. */
export class Names {
	readonly texts: string[]
	/** By form: index into `CompiledTerms.ids`, or -1 for a name that stays dark. */
	readonly owners: number[] = []
	readonly #byLetter: number[][] = []

	constructor(terms: CompiledTerms) {
		this.texts = terms.texts.split('\n')
		for (let index = 0; index < this.texts.length; index++) {
			const letter = letterOf(this.texts[index] as string)
			const others = this.#byLetter[letter]
			if (others === undefined) this.#byLetter[letter] = [index]
			else others.push(index)
		}
		for (let term = 0; term < terms.counts.length; term++) {
			for (let count = terms.counts[term] as number; count > 0; count--) this.owners.push(term)
		}
		while (this.owners.length < this.texts.length) this.owners.push(NONE)
	}

	/** Indexes of the forms that may begin where a text does, in the order of the catalogue. */
	near(text: string): readonly number[] {
		return this.#byLetter[letterOf(text)] ?? []
	}
}

/** The bit of small letters makes a capital small, and other signs at most alike. */
function letterOf(text: string): number {
	return text.charCodeAt(0) | 32
}
