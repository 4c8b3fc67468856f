import { isHyphenCode, isSpaceCode, isWordCode, skipSpace } from './letters.ts'

const SPACE = 32
const HYPHEN = 45
const SMALL_E = 101
const SMALL_S = 115

/**
 * Whether `form` stands in `text` at `at`; the offset after it, or -1.
 * A space in the form stands for any white space, a hyphen for a hyphen or white space,
 * a small letter at a word's start for its capital too; a plural ending belongs to the name.
 */
export function matchForm(text: string, at: number, form: string): number {
	const end = matchStart(text, at, form)
	if (end < 0) return -1
	const plural = skipPlural(text, end, form)
	if (plural < text.length && isWordCode(text.charCodeAt(plural))) return -1
	return plural
}

/** As `matchForm`, but without plural endings and without looking at what follows. */
export function matchStart(text: string, at: number, form: string): number {
	let here = at
	let wordStart = true
	for (let index = 0; index < form.length; index++) {
		const want = form.charCodeAt(index)
		const have = text.charCodeAt(here)
		if (want === SPACE || want === HYPHEN) {
			const next = skipGap(text, here, want === HYPHEN)
			if (next === here) return -1
			here = next
			wordStart = true
			continue
		}
		if (have !== want && !(wordStart && want >= 97 && want <= 122 && have === want - 32)) return -1
		here++
		wordStart = !isWordCode(want)
	}
	return here
}

function skipGap(text: string, at: number, hyphen: boolean): number {
	const code = text.charCodeAt(at)
	if (hyphen && isHyphenCode(code)) return at + 1
	return isSpaceCode(code) ? skipSpace(text, at) : at
}

/** "training jobs", "batches": an s, or es behind a hissing end, when the word ends there. */
function skipPlural(text: string, end: number, form: string): number {
	const ends = (at: number) => at >= text.length || !isWordCode(text.charCodeAt(at))
	if (text.charCodeAt(end) === SMALL_S && ends(end + 1)) return end + 1
	const hissing = /(?:s|x|z|ch|sh)$/.test(form)
	if (hissing && text.charCodeAt(end) === SMALL_E && text.charCodeAt(end + 1) === SMALL_S && ends(end + 2)) return end + 2
	return end
}
