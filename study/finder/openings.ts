import type { Opening } from './compiled.ts'
import { standBehind } from './standing.ts'

/** The prefixes of the families, and every first word that several of the texts share: such a word is compared once for all of them. */
export function listOpenings(texts: string[], families: string[][]): string[] {
	const counts = new Map<string, number>()
	for (const text of texts) {
		const word = text.split(' ', 1)[0] ?? ''
		if (word !== text) counts.set(word, (counts.get(word) ?? 0) + 1)
	}
	const shared = [...counts].filter(([, count]) => count > 1).map(([word]) => word)
	return [...new Set([...families.flat(), ...shared])]
}

/** The longest opening that a text begins with and goes on behind, or undefined. */
export function openingOf(text: string, openings: string[]): string | undefined {
	return openings.filter((opening) => text.startsWith(`${opening} `)).sort((a, b) => b.length - a.length)[0]
}

/** Each opening with what may follow it. `texts` are those of all forms; only one that `countsAlone` brings its own opening. */
export function compileOpenings(openings: string[], families: string[][], texts: string[], countsAlone: (form: number) => boolean): Opening[] {
	return openings.map((opening) => {
		const shorter = openingOf(opening, openings)
		const owners = families.flatMap((prefixes, family) => (prefixes.includes(opening) ? [family] : []))
		const behind = (text: string, entry: number) => (text.startsWith(`${opening} `) ? [{ text: text.slice(opening.length + 1), entry }] : [])
		const own = standBehind([
			...texts.flatMap((text, form) => (countsAlone(form) ? behind(text, form) : [])),
			...openings.flatMap((other, index) => (openingOf(other, openings) === opening ? behind(other, -1 - index) : [])),
		])
		return [shorter === undefined ? opening : opening.slice(shorter.length + 1), owners, own]
	})
}
