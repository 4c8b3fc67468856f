import { askBadge } from '../../messages/ask.ts'
import type { CompiledTerms } from '../../study/finder/compiled.ts'
import type { Lens } from '../../study/lens.ts'
import type { Mark } from './mark.ts'
import { shadesUnder } from './shade.ts'

/** The number on the toolbar button. Where the learner has not asked for it nothing is sent, so that no worker wakes. */
export class Badge {
	readonly #terms: CompiledTerms
	#wanted = 0
	#shown = 0

	constructor(terms: CompiledTerms, signal: AbortSignal) {
		this.#terms = terms
		// The browser forgot the number when the page was left; coming back to it runs no script again.
		addEventListener('pageshow', ({ persisted }) => persisted && this.#tellAgain(), { signal })
	}

	/** Shows how many of the exam's names stand on the page; no number before an exam is chosen. */
	show(lens: Lens, marks: readonly Mark[]): void {
		this.#wanted = lens.preferences.badge && lens.exam !== null ? this.#count(lens, marks) : 0
		this.#tell()
	}

	/** A name that stands there many times counts once. */
	#count(lens: Lens, marks: readonly Mark[]): number {
		const shadeOf = shadesUnder(lens, this.#terms)
		return [...new Set(marks.map(({ term }) => term))].filter((term) => shadeOf(term) !== 'outside').length
	}

	#tellAgain(): void {
		this.#shown = 0
		this.#tell()
	}

	#tell(): void {
		if (this.#wanted === this.#shown) return
		this.#shown = this.#wanted
		void askBadge(this.#wanted)
	}
}
