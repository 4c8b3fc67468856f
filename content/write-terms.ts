import type { CompiledTerms } from '../study/finder/compiled.ts'

/**
 * The source of a module that exports the names as `terms`. A string that is parsed starts faster than a literal of the same size; it packs best
 * with words beside words, lists of words as lines, and numbers behind them.
 */
export function writeTerms({ starts, words, ids, guides, texts, ...numbers }: CompiledTerms): string {
	const owners = ids.map((id, term) => [id, ...(guides[term] ?? [])])
	const table = JSON.stringify({ starts, words: asLines(words), owners: asLines(owners), texts: asLines(texts), ...numbers })
	return [
		// The browser takes lines apart much faster than code that runs for the first time.
		`const lists = (lines) => JSON.parse('[["' + lines.replaceAll(',', '","').replaceAll('\\n', '"],["') + '"]]')`,
		`const { words, owners, texts, ...table } = JSON.parse(${JSON.stringify(table)})`,
		'const guides = lists(owners)',
		'export const terms = { ...table, words: lists(words), texts: lists(texts), ids: guides.map((owner) => owner.shift()), guides }',
	].join('\n')
}

function asLines(lists: string[][]): string {
	if (lists.some((list) => list.length === 0))
		throw new Error('An empty list cannot stand in the table of names: is there an entry whose every form is found by another?')
	const broken = lists.flat().find((word) => /[,\n"\\]/.test(word))
	if (broken !== undefined)
		throw new Error(`"${broken}" cannot stand in the table of names: a comma, a quotation mark, a backslash or a line's end would break it.`)
	return lists.map((list) => list.join()).join('\n')
}
