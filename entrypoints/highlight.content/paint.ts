import type { Mark } from './mark.ts'
import type { Shade } from './shade.ts'

const SHADES: Shade[] = ['outside', 'known', 'learning', 'new', 'weak']
const nameOf = (shade: string) => `certlight-${shade}`

/** Fills the page's highlights, one for each shade. Every call costs the page a frame, however few the marks. */
export function paint(marks: readonly Mark[], shadeOf: (term: number) => Shade): void {
	const highlights: Partial<Record<Shade, Highlight>> = {}
	const byTerm: Highlight[] = []
	for (const { term, range } of marks) {
		byTerm[term] ??= highlights[shadeOf(term)] ??= new Highlight()
		byTerm[term].add(range)
	}
	SHADES.forEach((shade, index) => {
		const highlight = highlights[shade]
		if (highlight === undefined) CSS.highlights.delete(nameOf(shade))
		else {
			highlight.priority = index
			CSS.highlights.set(nameOf(shade), highlight)
		}
	})
}

/** Shows one place, until the next call or `clearPaint`. */
export function paintShown(range: StaticRange | undefined): void {
	CSS.highlights.delete(nameOf('shown'))
	if (!range) return
	const highlight = new Highlight(range)
	highlight.priority = SHADES.length
	CSS.highlights.set(nameOf('shown'), highlight)
}

/** Takes every highlight of ours from the page, and no other. */
export function clearPaint(): void {
	for (const shade of [...SHADES, 'shown']) CSS.highlights.delete(nameOf(shade))
}
