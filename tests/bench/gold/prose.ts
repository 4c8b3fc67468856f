/** A page's prose as the gold labels count it, and for each of its characters the text node and offset it came from. */
export type Prose = { text: string; offsetOf(node: Node, offset: number): number }

const SKIP = new Set('pre code kbd samp script style textarea nav header footer svg noscript title awsdocs-breadcrumb button'.split(' '))
const BLOCK = new Set('p div li ul ol td th tr table h1 h2 h3 h4 h5 h6 dt dd dl section br blockquote summary details'.split(' '))
const SKIP_IDS = new Set(['awsdocs-toc', 'toc', 'breadcrumbs', 'awsdocs-footer'])
const CODE_MARK = '\u241f'

type Letter = { char: string; node: Node | null; offset: number }

/** Follows the rules of the labels' README: what is left out, where lines break, how white space folds. */
export function readGoldProse(document: Document): Prose {
	const letters = foldLines(foldBlanks(readLetters(document.documentElement)))
	const starts = new Map<Node, { from: number[]; at: number[] }>()
	let at = 0
	for (const { char, node, offset } of letters) {
		if (node) {
			const entry = starts.get(node) ?? { from: [], at: [] }
			entry.from.push(offset)
			entry.at.push(at)
			starts.set(node, entry)
		}
		at += [...char].length
	}
	return { text: letters.map((letter) => letter.char).join(''), offsetOf: (node, offset) => lookUp(starts.get(node), offset) }
}

function lookUp(entry: { from: number[]; at: number[] } | undefined, offset: number): number {
	if (!entry) return -1
	const index = entry.from.findLastIndex((from) => from <= offset)
	return index < 0 ? (entry.at[0] ?? -1) : (entry.at[index] ?? -1) + (offset > (entry.from[index] ?? 0) ? 1 : 0)
}

function readLetters(root: Element): Letter[] {
	const letters: Letter[] = []
	const line = () => letters.push({ char: '\n', node: null, offset: 0 })
	const visit = (node: Node): void => {
		if (node.nodeType === 3) return void readText(node as Text, letters)
		if (node.nodeType !== 1) return
		const element = node as Element
		const tag = element.localName
		if (tag === 'br') return void line()
		const hidden = SKIP.has(tag) || element.getAttribute('role') === 'navigation' || SKIP_IDS.has(element.id) || element.classList.contains('toc')
		if (BLOCK.has(tag)) line()
		if (hidden && (tag === 'code' || tag === 'kbd' || tag === 'samp')) letters.push({ char: CODE_MARK, node: null, offset: 0 })
		if (!hidden) element.childNodes.forEach(visit)
		if (BLOCK.has(tag)) line()
	}
	visit(root)
	return letters
}

function readText(node: Text, letters: Letter[]): void {
	for (const match of node.data.matchAll(/\s+|[^\s]/gu)) {
		letters.push({ char: /^\s/.test(match[0]) ? ' ' : match[0], node, offset: match.index })
	}
}

function foldBlanks(letters: Letter[]): Letter[] {
	return letters.filter((letter, index) => letter.char !== ' ' || letters[index - 1]?.char !== ' ')
}

function foldLines(letters: Letter[]): Letter[] {
	const out: Letter[] = []
	for (const letter of letters) {
		const last = out.at(-1)?.char
		if (letter.char === '\n') {
			if (last === ' ') out.pop()
			if (out.length > 0 && out.at(-1)?.char !== '\n') out.push(letter)
		} else if (letter.char !== ' ' || (last !== '\n' && last !== undefined)) out.push(letter)
	}
	while (out.at(-1)?.char === '\n' || out.at(-1)?.char === ' ') out.pop()
	return out
}
