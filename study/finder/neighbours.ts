import type { Ground } from './ground.ts'
import { isEastAsianCode, isNameCode, isSpaceCode, skipSpace } from './letters.ts'

const OPENING = '"\'“‘([«「『（'

/** The word before `start` in the same block, in lower case; empty where punctuation or nothing stands before. */
export function wordBefore(text: string, start: number, ground: Ground): string {
	let end = start
	while (end > 0 && (isSpaceCode(text.charCodeAt(end - 1)) || OPENING.includes(text.charAt(end - 1)))) end--
	let from = end
	if (isNameCode(text.charCodeAt(from - 1))) from--
	while (from < end && goesOn(text, from, ground)) from--
	return from === end || ground.breaks(end - 1, start) ? '' : text.slice(from, end).toLowerCase()
}

/** Up to `count` words after `end` in the same block, in lower case; punctuation ends the row. */
export function wordsAfter(text: string, end: number, count: number, ground: Ground): string[] {
	const words: string[] = []
	let here = end
	while (words.length < count) {
		const from = skipBlank(text, here)
		let to = from
		if (isNameCode(text.charCodeAt(to))) to++
		while (to > from && goesOn(text, to, ground)) to++
		if (to === from || ground.breaks(here - 1, from)) break
		words.push(text.slice(from, to).toLowerCase())
		here = to
	}
	return words
}

/** Whether the letters before `at` and there belong to one word; the text of two blocks may touch without a space. */
function goesOn(text: string, at: number, ground: Ground): boolean {
	return isNameCode(text.charCodeAt(at - 1)) && isNameCode(text.charCodeAt(at)) && !ground.partsAt(at)
}

function skipBlank(text: string, at: number): number {
	let here = at
	while (here < text.length && (isSpaceCode(text.charCodeAt(here)) || OPENING.includes(text.charAt(here)))) here++
	return here
}

/**
 * Whether a capital at `start` is the name's own: an earlier word of the same sentence begins with a small letter.
 * At the start of a sentence, a list item or a link, and in a heading in title case, capitals prove nothing.
 * Beside Chinese, Japanese or Korean letters they do: no sentence of those begins with a Latin word but for its name.
 */
export function isInsideSentence(text: string, start: number, end: number, ground: Ground): boolean {
	if (isBesideEastAsian(text, start, end, ground)) return true
	if (ground.startsLink(start)) return false
	let wordEnd = -1
	for (let at = start - 1; at >= 0; at--) {
		const code = text.charCodeAt(at)
		if (isNameCode(code)) {
			if (wordEnd < 0) wordEnd = at
			if (goesOn(text, at, ground)) continue
			if (code >= 97 && code <= 122 && !ground.breaks(wordEnd, start)) return true
			wordEnd = -1
		} else if (endsSentence(text, at)) return false
		if (start - at > 400) return false
	}
	return false
}

function isBesideEastAsian(text: string, start: number, end: number, ground: Ground): boolean {
	const after = skipSpace(text, end)
	if (isEastAsianCode(text.charCodeAt(after)) && !ground.breaks(end - 1, after)) return true
	let before = start - 1
	while (before >= 0 && isSpaceCode(text.charCodeAt(before))) before--
	return before >= 0 && isEastAsianCode(text.charCodeAt(before)) && !ground.breaks(before, start)
}

/** A full stop, colon, question or exclamation mark followed by a space; `e.g.` does not end a sentence. */
function endsSentence(text: string, at: number): boolean {
	const char = text.charAt(at)
	if (char === '!' || char === '?' || char === '•' || char === '|' || char === '。' || char === '：') return true
	if (char !== '.' && char !== ':' && char !== ';') return false
	if (!isSpaceCode(text.charCodeAt(at + 1))) return false
	return !(char === '.' && /\b(?:e\.g|i\.e|vs|etc)$/i.test(text.slice(Math.max(0, at - 4), at)))
}
