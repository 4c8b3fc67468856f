import type { Ground } from './ground.ts'
import { isHyphenCode, isSpaceCode, isWordCode, skipSpace } from './letters.ts'

const SPACE = 32
const HYPHEN = 45
const SMALL_E = 101
const SMALL_S = 115

/**
 * Whether `form` stands in `text` at `at`, where its first `known` letters stand already; the offset after it, or -1.
 * A space in the form stands for any white space, a hyphen for a hyphen or white space,
 * a small letter at a word's start for its capital too; a plural ending belongs to the name.
 */
export function matchForm(text: string, at: number, form: string, known: number, ground: Ground): number {
	const end = matchStart(text, at, form, known)
	if (end < 0) return -1
	if (end === text.length || !isWordCode(text.charCodeAt(end))) return end
	const plural = skipPlural(text, end, form, ground)
	return endsAt(text, plural, ground) ? plural : -1
}

/** As `matchForm`, but without plural endings and without looking at what follows. */
export function matchStart(text: string, at: number, form: string, known: number): number {
	// Most forms are told from the text by one letter more, and most that stand there do so letter by letter.
	if (known > 0 && text.charCodeAt(at + known) !== form.charCodeAt(known) && isWordCode(form.charCodeAt(known))) return -1
	if (text.startsWith(form, at)) return at + form.length
	return matchLetters(text, at + known, form, known)
}

function matchLetters(text: string, at: number, form: string, from: number): number {
	let here = at
	let wordStart = from === 0
	for (let index = from; index < form.length; index++) {
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
function skipPlural(text: string, end: number, form: string, ground: Ground): number {
	const next = text.charCodeAt(end)
	if (next === SMALL_S) return endsAt(text, end + 1, ground) ? end + 1 : end
	if (next !== SMALL_E || text.charCodeAt(end + 1) !== SMALL_S || !endsAt(text, end + 2, ground)) return end
	return /(?:s|x|z|ch|sh)$/.test(form) ? end + 2 : end
}

/** The text of two blocks may touch without a space, so the page is asked where a letter follows. */
function endsAt(text: string, at: number, ground: Ground): boolean {
	return at >= text.length || !isWordCode(text.charCodeAt(at)) || ground.partsAt(at)
}
