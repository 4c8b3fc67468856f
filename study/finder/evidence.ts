import type { Evidence } from '../schema/service.ts'
import { type CompiledEvidence, FLAGS, type Rules } from './compiled.ts'

/** Gives equal things one number, in the order of their coming. */
class Numbers<T> {
	readonly all: T[] = []
	readonly #numbers = new Map<string, number>()

	of(thing: T): number {
		const key = JSON.stringify(thing)
		const number = this.#numbers.get(key) ?? this.all.push(thing) - 1
		this.#numbers.set(key, number)
		return number
	}
}

/**
 * Turns the rules of the forms into tables in which each list of words, of entries and of evidence stands once: most forms share theirs.
 * @param rules per form: 0 only behind a prefix, 1 alone, else its evidence
 * @param indexOf the index of an entry that can light up, or -1
 */
export function compileRules(rules: (0 | 1 | Evidence[])[], indexOf: (id: string) => number): Rules {
	const words = new Numbers<string[]>()
	const near = new Numbers<number[]>()
	const evidence = new Numbers<CompiledEvidence[]>()
	const wordsOf = (list: string[] | undefined) => (list ? words.of(list.map((word) => word.toLowerCase())) + 1 : 0)
	const compile = (piece: Evidence): CompiledEvidence => {
		const flags = FLAGS.reduce((bits, name, bit) => bits | (piece[name] ? 1 << bit : 0), 0)
		const entries = piece.near ? near.of(piece.near.map(indexOf).filter((term) => term >= 0)) + 1 : 0
		return [flags, entries, wordsOf(piece.before), wordsOf(piece.after), wordsOf(piece.notBefore), wordsOf(piece.notAfter)]
	}
	const numbers = rules.map((rule) => (typeof rule === 'number' ? rule : evidence.of(rule.map(compile)) + 2))
	return { rules: numbers, evidence: evidence.all.map((pieces) => pieces.map(withoutTail)), near: near.all, words: words.all }
}

/** Zeros at the end say nothing. */
function withoutTail(piece: CompiledEvidence): CompiledEvidence {
	let length = piece.length
	while (length > 1 && piece[length - 1] === 0) length--
	return piece.slice(0, length)
}
