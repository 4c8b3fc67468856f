import type { CompiledForm, CompiledTerms } from './compiled.ts'
import { keyOf, keysAt } from './stems.ts'

/** What can begin with the same letters: forms that may stand alone, forms that may stand behind a prefix, and prefixes. */
export type Bucket = { bare: CompiledForm[]; prefixed: CompiledForm[]; prefixes: { text: string; family: number }[] }

/** The term list, ready to be asked. */
export type Matcher = {
	terms: CompiledTerms
	/** Stops where a form may begin; global, so its `lastIndex` is the place. */
	starts: RegExp
	/** Forms and prefixes by their key. */
	buckets: Map<string, Bucket>
}

/** Makes the matcher of a page; costs well under a millisecond for the whole catalogue. */
export function makeMatcher(terms: CompiledTerms): Matcher {
	const buckets = new Map<string, Bucket>()
	const bucketOf = (text: string): Bucket => {
		const key = keyOf(text)
		const known = buckets.get(key)
		if (known) return known
		const bucket: Bucket = { bare: [], prefixed: [], prefixes: [] }
		buckets.set(key, bucket)
		return bucket
	}
	for (const form of terms.forms) {
		const { bare, prefixed } = bucketOf(form[0])
		if (form[3] !== 0) bare.push(form)
		if (form[2] >= 0) prefixed.push(form)
	}
	terms.families.forEach((prefixes, family) => {
		for (const text of prefixes) bucketOf(text).prefixes.push({ text, family })
	})
	return { terms, starts: new RegExp(terms.starts, 'g'), buckets }
}

/** What may begin at an offset, judged by the first letters there. */
export function bucketsAt({ buckets }: Matcher, text: string, at: number): Bucket[] {
	const found: Bucket[] = []
	for (const key of keysAt(text, at)) {
		const bucket = buckets.get(key)
		if (bucket) found.push(bucket)
	}
	return found
}
