import { flat, type Trimmed } from './selection.ts'

/** Letters of a text that is named whole; of a longer one its beginning and its end are. */
const WHOLE = 300
/** Words of such a beginning and end, and of what stands around a text that is on the page more than once. */
const FEW = 5
/** Words of a text whose blocks are not known: a longer one may reach over several, where only beginning and end are found. */
const SURE = 10

/** The four parts of a text directive, not yet encoded. */
export type Directive = { prefix?: string; start: string; end?: string; suffix?: string }

/**
 * The address of a page with a fragment that lets a browser find the passage again (https://wicg.github.io/scroll-to-text-fragment/).
 * @param url the page's address, without a fragment
 */
export function linkTo(url: string, passage: Trimmed): string {
	return passage.text === '' ? url : `${url}#:~:text=${encodeDirective(directiveFor(passage))}`
}

/** `prefix-,start,end,-suffix`; the signs that part them are encoded where they are text. */
export function encodeDirective({ prefix, start, end, suffix }: Directive): string {
	const parts = [prefix && `${encode(prefix)}-`, encode(start), end && encode(end), suffix && `-${encode(suffix)}`]
	return parts.filter(Boolean).join(',')
}

/** What names a passage on its page: as little as is enough. */
export function directiveFor(passage: Trimmed): Directive {
	const { text, around } = passage
	const isWhole = !text.includes('\n') && (around ? text.length <= WHOLE : wordsOf(text).length <= SURE)
	const named = isWhole ? { start: text } : ends(text)
	return around ? { ...named, ...unlike(named, text, around) } : named
}

/** The beginning and the end of a text; a text of one word is both. */
function ends(text: string): { start: string; end?: string } {
	const blocks = text.split('\n')
	const first = wordsOf(blocks[0] ?? '')
	const last = wordsOf(blocks.at(-1) ?? '')
	if (blocks.length > 1) return { start: first.slice(0, FEW).join(' '), end: lastWords(last, text) }
	if (first.length < 2) return { start: text }
	const half = Math.min(FEW, Math.floor(first.length / 2))
	return { start: first.slice(0, half).join(' '), end: lastWords(last.slice(half), text) }
}

/** As many last words as it takes for the browser not to find them sooner, within the text. */
function lastWords(words: string[], text: string): string {
	let count = Math.min(FEW, words.length)
	while (count < words.length && countOf(flat(text), words.slice(-count).join(' ')) > 1) count++
	return words.slice(-count).join(' ')
}

/** What stands before a beginning that is on the page more than once, and behind an end that comes sooner too. */
function unlike({ start, end }: Directive, text: string, { before, after, page }: NonNullable<Trimmed['around']>): Pick<Directive, 'prefix' | 'suffix'> {
	const isTwice = countOf(page, start) > 1
	const prefix = isTwice ? widen(before, (words) => countOf(page, `${words} ${start}`) > 1) : ''
	const endsSooner = end === undefined ? isTwice && (prefix === '' || countOf(page, `${prefix} ${start}`) > 1) : countOf(flat(text), end) > 1
	const suffix = endsSooner ? firstWords(after) : ''
	return { ...(prefix && { prefix }), ...(suffix && { suffix }) }
}

/** The last words of the block before: a few, and more while they do not tell the places apart. */
function widen(before: string, isNotEnough: (words: string) => boolean): string {
	const words = wordsOf(before.split('\n').at(-1) ?? '')
	let count = Math.min(FEW, words.length)
	while (count < words.length && isNotEnough(words.slice(-count).join(' '))) count++
	return words.slice(-count).join(' ')
}

function firstWords(after: string): string {
	return wordsOf(after.split('\n')[0] ?? '')
		.slice(0, FEW)
		.join(' ')
}

function wordsOf(text: string): string[] {
	return text.split(' ').filter((word) => word !== '')
}

/** How often a text stands in another; capitals do not count, as in a browser's search. */
function countOf(page: string, text: string): number {
	return text === '' ? 0 : page.toLowerCase().split(text.toLowerCase()).length - 1
}

function encode(text: string): string {
	return encodeURIComponent(text.toWellFormed()).replace(/-/g, '%2D')
}
