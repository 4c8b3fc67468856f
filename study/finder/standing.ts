import type { Opening, Standing, Standings } from './compiled.ts'
import { isWordCode } from './letters.ts'
import { fitsStem } from './stems.ts'

/** Words that may begin at a stem, and the entry that stands for them. */
export type Beginning = { text: string; entry: number }

/** What begins neither with a prefix nor with another opening, so that it is found by its own first letters. */
export function listBeginnings(texts: string[], countsAlone: (form: number) => boolean, openings: Opening[]): Beginning[] {
	const longer = new Set(openings.flatMap(([, , own]) => Object.values(own).flatMap(unfold)).filter((entry) => entry < 0))
	const first = openings.map(([text], index) => ({ text, entry: -1 - index })).filter(({ entry }) => !longer.has(entry))
	const isBehind = (text: string) => first.some((opening) => text.startsWith(`${opening.text} `))
	const own = texts.map((text, entry) => ({ text, entry })).filter(({ text, entry }) => countsAlone(entry) && !isBehind(text))
	return [...first, ...own]
}

/** What may begin at each stem. */
export function standAtStems(beginnings: Beginning[], stems: string[]): Standings {
	return makeTable(stems.map((stem) => [stem, beginnings.filter(({ text }) => fitsStem(text, stem)).map(({ entry }) => entry)]))
}

/** What may follow some words, by two letters there. A word of one letter is found by that letter. */
export function standBehind(followers: Beginning[]): Standings {
	const keys = new Map<string, number[]>()
	for (const { text, entry } of followers) {
		const key = text.slice(0, isWordCode(text.charCodeAt(1)) ? 2 : 1)
		keys.set(key, [...(keys.get(key) ?? []), entry])
	}
	return makeTable([...keys])
}

/** Leaves out what stands under the small letter already. */
function makeTable(rows: [letters: string, entries: number[]][]): Standings {
	const all = new Map(rows)
	const lean = rows.map(([letters, entries]) => {
		const small = all.get(smallFirst(letters)) ?? []
		return [letters, letters === smallFirst(letters) ? entries : entries.filter((entry) => !small.includes(entry))] as const
	})
	return Object.fromEntries(lean.filter(([, entries]) => entries.length > 0).map(([letters, entries]) => [letters, fold(entries)]))
}

function smallFirst(letters: string): string {
	return letters.charAt(0).toLowerCase() + letters.slice(1)
}

/** Entries in ascending order, each as how far it is from the one before. */
export function fold(entries: number[]): Standing {
	const ascending = [...entries].sort((a, b) => a - b)
	return ascending.map((entry, index) => entry - (ascending[index - 1] ?? 0))
}

/** The entries that a list stands for. */
export function unfold(standing: Standing): number[] {
	let sum = 0
	return standing.map((step) => {
		sum += step
		return sum
	})
}
