import { findNames } from './find.ts'
import { lineGround } from './ground.ts'
import type { Matcher } from './matcher.ts'
import type { PageFacts } from './rules.ts'

/**
 * Letters from which on V8 makes machine code of an expression at once. For a shorter text it makes bytecode first,
 * and then again machine code for the text of the page.
 */
const COMPILED_AT_ONCE = 1000

const LANGUAGE = /^[a-z]{2}_[a-z]{2}$/

/**
 * The keys of the guide a documentation address belongs to: `/ja_jp/sagemaker/latest/dg/x.html` gives
 * `sagemaker` and `sagemaker/dg`. Other addresses give what stands at those places, which no entry owns.
 */
export function guideKeys(url: string): string[] {
	const path = new URL(url).pathname.split('/').filter(Boolean)
	const parts = LANGUAGE.test(path[0] ?? '') ? path.slice(1) : path
	const [guide, version, kind] = parts
	if (guide === undefined) return []
	return kind === undefined || version === undefined ? [guide] : [guide, `${guide}/${kind}`]
}

/** What is known of a page before its text is read: the guide it belongs to, and the names in its title. */
export function startPageFacts(matcher: Matcher, url: string, title: string): PageFacts {
	const keys = guideKeys(url)
	const page: PageFacts = { named: new Set(), ownsGuide: (term) => matcher.terms.guides[term]?.some((guide) => keys.includes(guide)) ?? false }
	const padded = title.padEnd(COMPILED_AT_ONCE)
	findNames(padded, lineGround(padded), matcher, page)
	const owners = guideOwners(matcher, page, title)
	nameSubject(matcher, page, title)
	return { ...page, ownsGuide: (term) => owners.has(term) || page.ownsGuide(term) }
}

/** A title that is nothing but a name of the guide says what the page is about: "Real-time inference - Amazon SageMaker AI". */
function nameSubject(matcher: Matcher, page: PageFacts, title: string): void {
	const subject = (title.split(/\s[-–—|]\s/)[0] ?? '').toLowerCase()
	// The browser searches all names at once; asking each of them costs a page much more.
	const lines = `\n${matcher.texts.join('\n').toLowerCase()}\n`
	for (const name of subject.endsWith('s') ? [subject, subject.slice(0, -1)] : [subject]) {
		for (let at = lines.indexOf(`\n${name}\n`); at >= 0; at = lines.indexOf(`\n${name}\n`, at + 1)) {
			const term = matcher.owners[lines.slice(0, at + 1).split('\n').length - 2] as number
			if (term >= 0 && page.ownsGuide(term)) page.named.add(term)
		}
	}
}

/** Titles end in the guide's name: "Real-time analysis - Amazon Comprehend". Moved and mirrored pages keep it. */
function guideOwners(matcher: Matcher, page: PageFacts, title: string): Set<number> {
	const parts = title.split(/\s[-–—|]\s/)
	const guide = parts.length > 1 ? (parts.at(-1) ?? '') : ''
	return new Set(findNames(guide, lineGround(guide), matcher, { ...page, named: new Set() }).map((match) => match.term))
}
