import type { CompiledTerms } from '../../study/finder/compiled.ts'
import type { Lens } from '../../study/lens.ts'
import { thinMarks } from './density.ts'
import { followWindow } from './follow-window.ts'
import { isAlive } from './mark.ts'
import { MarkIndex } from './mark-index.ts'
import { clearPaint, paint } from './paint.ts'
import { shadesUnder } from './shade.ts'
import { MOST } from './stretch.ts'

/** What lights up of the names found: the page shows it and the pointer meets it, and nothing else. */
export class Light {
	readonly #terms: CompiledTerms
	#lit = new MarkIndex()
	#isPainted = false
	#end = new AbortController()

	constructor(terms: CompiledTerms) {
		this.#terms = terms
	}

	get lit(): MarkIndex {
		return this.#lit
	}

	/** Lights up what the lens lets through of the names found in the article. */
	show(found: MarkIndex, article: Element, lens: Lens): void {
		const shadeOf = shadesUnder(lens, this.#terms)
		const { density } = lens.preferences
		// The names found are an index already; one of its own is only needed where some stay dark.
		this.#lit = density === 'every' ? found : new MarkIndex()
		if (this.#lit !== found) this.#lit.replaceAll([...thinMarks(found.all.filter(isAlive), density, article, shadeOf)])
		this.#isPainted = true
		this.#end.abort()
		const marks = this.#lit.all
		if (marks.length <= MOST) paint(marks, shadeOf)
		else {
			this.#end = new AbortController()
			followWindow(marks, article, (near) => paint(near, shadeOf), this.#end.signal)
		}
	}

	/** Nothing lights up. */
	out(): void {
		this.#lit = new MarkIndex()
		this.#end.abort()
		if (this.#isPainted) clearPaint()
		this.#isPainted = false
	}
}
