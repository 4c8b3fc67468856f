import { LONGEST } from './passage.ts'

/** Text that a learner selected; a line break or tab stands where one block of the page ends and another begins. */
export type Selected = {
	text: string
	/** What is known of the page around it; absent where the page could not be asked, and then line breaks may be missing too. */
	around?: {
		/** Some text before and after it, as it stands there. */
		before: string
		after: string
		/** The page's whole text as it is seen. */
		page: string
	}
}

/** A selection ready to be kept: single blanks, a line for each block, whole words. */
export type Trimmed = { text: string; around?: { before: string; after: string; page: string } }

/** Letters that a word may reach beyond a selection; what is longer is no word. */
const REACH = 40
const wordEnd = new RegExp(`[\\p{Script=Latin}\\p{N}]{1,${REACH}}$`, 'u')
const wordStart = new RegExp(`^[\\p{Script=Latin}\\p{N}]{1,${REACH}}`, 'u')

/** Completes words at both ends, makes blanks single and cuts behind a word what is too long. Empty when nothing is left. */
export function trimSelection({ text, around }: Selected): Trimmed {
	if (!around) return { text: shorten(lines(text)) }
	const head = wordStart.test(text) ? (wordEnd.exec(around.before)?.[0] ?? '') : ''
	const tail = wordEnd.test(text) ? (wordStart.exec(around.after)?.[0] ?? '') : ''
	const whole = lines(head + text + tail)
	const kept = shorten(whole)
	const after = kept === whole ? around.after.slice(tail.length) : ''
	const before = around.before.slice(0, around.before.length - head.length)
	return { text: kept, around: { before: lines(before), after: lines(after), page: flat(around.page) } }
}

/** One line, single blanks. */
export function flat(text: string): string {
	return text.toWellFormed().replace(/\s+/g, ' ').trim()
}

function lines(text: string): string {
	return text
		.split(/[\n\r\t]+/)
		.map(flat)
		.filter((line) => line !== '')
		.join('\n')
}

function shorten(text: string): string {
	if (text.length <= LONGEST.text) return text
	const cut = text.slice(0, LONGEST.text + 1)
	const end = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\n'))
	// Text without blanks, as in Japanese, is cut between letters, never within one.
	return end > 0
		? cut.slice(0, end).trim()
		: cut
				.slice(0, LONGEST.text)
				.toWellFormed()
				.replace(/\uFFFD$/, '')
}
