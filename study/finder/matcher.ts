import type { CompiledForm, CompiledTerms } from './compiled.ts'
import { foldCase, isWordCode } from './letters.ts'

/** What can begin at a word: forms, and prefixes with their family. */
export type Bucket = { forms: CompiledForm[]; prefixes: { text: string; family: number }[] }

/** A hash table from first words to buckets. */
export type Matcher = {
	terms: CompiledTerms
	/** Indexes into `buckets` plus one, by the hash of a first word; 0 is empty. Its length is a power of two. */
	slots: Uint16Array
	/** The whole hash behind each bucket. */
	hashes: Int32Array
	buckets: Bucket[]
}

const SLOTS = 4096
const SMALL_E = 101
const SMALL_S = 115

/** Builds the table; costs well under a millisecond for the whole catalogue. */
export function makeMatcher(terms: CompiledTerms): Matcher {
	const byHash = new Map<number, Bucket>()
	const bucketOf = (text: string): Bucket => {
		const hash = hashWord(text, 0).whole
		const bucket = byHash.get(hash) ?? { forms: [], prefixes: [] }
		byHash.set(hash, bucket)
		return bucket
	}
	for (const form of terms.forms) bucketOf(form[0]).forms.push(form)
	terms.families.forEach((prefixes, family) => {
		for (const text of prefixes) bucketOf(text).prefixes.push({ text, family })
	})
	return fillSlots(terms, byHash)
}

function fillSlots(terms: CompiledTerms, byHash: Map<number, Bucket>): Matcher {
	const slots = new Uint16Array(SLOTS)
	const hashes = Int32Array.from(byHash.keys())
	hashes.forEach((hash, index) => {
		let slot = hash & (SLOTS - 1)
		while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1)
		slots[slot] = index + 1
	})
	return { terms, slots, hashes, buckets: [...byHash.values()] }
}

/** The bucket for the hash of a word, if any form or prefix begins with that word. */
function lookUp(matcher: Matcher, hash: number): Bucket | undefined {
	let slot = hash & (SLOTS - 1)
	let index = matcher.slots[slot] ?? 0
	while (index !== 0) {
		if (matcher.hashes[index - 1] === hash) return matcher.buckets[index - 1]
		slot = (slot + 1) & (SLOTS - 1)
		index = matcher.slots[slot] ?? 0
	}
	return undefined
}

/** Whether any form or prefix begins with the word of this hash. */
export function mayBegin(matcher: Matcher, hash: number): boolean {
	return lookUp(matcher, hash) !== undefined
}

/** The hash of a word, and of the word without a plural ending; null where it has none. */
export type WordHashes = { whole: number; withoutS: number | null; withoutEs: number | null }

/**
 * Hashes the word at `at`; its first letter counts as small. Names stand in the table without plural endings,
 * so "guardrails" must also be looked up as "guardrail".
 */
export function hashWord(text: string, at: number): WordHashes {
	let whole = 0
	let before = 0
	let beforeThat = 0
	let end = at
	for (; end < text.length && isWordCode(text.charCodeAt(end)); end++) {
		beforeThat = before
		before = whole
		whole = addToHash(whole, end === at ? foldCase(text.charCodeAt(end)) : text.charCodeAt(end))
	}
	const plural = end - at > 2 && text.charCodeAt(end - 1) === SMALL_S
	return { whole, withoutS: plural ? before : null, withoutEs: plural && text.charCodeAt(end - 2) === SMALL_E ? beforeThat : null }
}

/** The buckets for a word in any number. */
export function lookUpWord(matcher: Matcher, { whole, withoutS, withoutEs }: WordHashes): Bucket[] {
	const buckets: Bucket[] = []
	for (const hash of [whole, withoutS, withoutEs]) {
		const bucket = hash === null ? undefined : lookUp(matcher, hash)
		if (bucket) buckets.push(bucket)
	}
	return buckets
}

/** One step of the hash (multiply by 31, 32-bit). */
export function addToHash(hash: number, code: number): number {
	return (Math.imul(hash, 31) + code) | 0
}
