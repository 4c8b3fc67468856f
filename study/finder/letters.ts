/** By ASCII code: 1 for a digit, a letter or `_`. Filled by the browser itself; a loop would run at the start of every page. */
const WORD = new Uint8Array(128).fill(1, 48, 58).fill(1, 65, 91).fill(1, 95, 96).fill(1, 97, 123)

/**
 * Whether a UTF-16 code unit belongs to a word. Only Latin letters, digits and `_` do:
 * Japanese and Chinese write a Latin name without spaces around it, and it must still be found.
 */
export function isWordCode(code: number): boolean {
	return code < 128 ? WORD[code] === 1 : code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7
}

const NAME = WORD.slice()
NAME[45] = 1

/** A word's code unit or a hyphen. */
export function isNameCode(code: number): boolean {
	return code < 128 ? NAME[code] === 1 : isWordCode(code) || isHyphenCode(code)
}

/** Kana, Han and Hangul: letters of scripts without capitals. */
export function isEastAsianCode(code: number): boolean {
	return (code >= 0x3041 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3)
}

/** White space of any kind, U+00A0 and line breaks included. */
export function isSpaceCode(code: number): boolean {
	return (
		code === 32 ||
		(code >= 9 && code <= 13) ||
		code === 0xa0 ||
		code === 0x2002 ||
		code === 0x2003 ||
		code === 0x2009 ||
		code === 0x202f ||
		code === 0x3000 ||
		code === 0xfeff
	)
}

/** The hyphens that people and style sheets write: plain, U+2010 and the unbreakable U+2011. */
export function isHyphenCode(code: number): boolean {
	return code === 45 || code === 0x2010 || code === 0x2011
}

/** The offset after the run of white space at `at`. */
export function skipSpace(text: string, at: number): number {
	let end = at
	while (end < text.length && isSpaceCode(text.charCodeAt(end))) end++
	return end
}
