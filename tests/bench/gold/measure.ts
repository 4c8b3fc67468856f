import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { JSDOM } from 'jsdom'
import type { Mark } from '../../../entrypoints/highlight.content/mark.ts'
import { searchBelow } from '../../../entrypoints/highlight.content/search.ts'
import type { Matcher } from '../../../study/finder/matcher.ts'
import { startPageFacts } from '../../../study/finder/page-facts.ts'
import type { Service } from '../../../study/schema/service.ts'
import { readGoldProse } from './prose.ts'

type Span = { start: number; end: number; text: string; id: string; also: string[] }
type Gold = { page: string; text_sha256: string; labelledUpTo?: number; navigation: { start: number; end: number }[]; mentions: Span[] }
/** A mark that is right, wrong, or a mention that was missed. */
export type Finding = { page: string; start: number; id: string; text: string; ambiguous: boolean; kind: 'right' | 'wrong' | 'missed' }

const shared = fileURLToPath(new URL('../../../../shared', import.meta.url))
export const goldFolder = join(shared, 'gold')

/** Labelled pages whose HTML is here. Empty where the folder is absent. */
export function listGold(): string[] {
	if (!existsSync(goldFolder)) return []
	return readdirSync(goldFolder)
		.filter((name) => name.endsWith('.gold.json') && existsSync(pageFile(name.slice(0, -10))))
		.map((name) => name.slice(0, -10))
}

const pageFile = (page: string) => join(shared, 'pages', `${page}.html`)

/** Reads one labelled page as the content script does and compares what it finds with the labels. */
export function measurePage(page: string, matcher: Matcher, isAmbiguous: (text: string) => boolean): Finding[] {
	const gold = JSON.parse(readFileSync(join(goldFolder, `${page}.gold.json`), 'utf8')) as Gold
	const { window } = new JSDOM(readFileSync(pageFile(page), 'utf8'), { url: urlOf(page) })
	const { document } = window
	Object.assign(globalThis, { document, NodeFilter: window.NodeFilter, StaticRange: window.StaticRange, Element: window.Element, Text: window.Text })
	const prose = readGoldProse(document)
	if (createHash('sha256').update(prose.text).digest('hex') !== gold.text_sha256) throw new Error(`the prose of ${page} is not the labelled one`)
	const facts = startPageFacts(matcher, urlOf(page), document.title)
	const search = searchBelow(document.body, matcher, facts)
	const marks: Mark[] = []
	for (let more = search.next(); more; more = search.next()) marks.push(...more)
	return compare(
		gold,
		marks.map((mark) => spanOf(mark, matcher, prose)),
		isAmbiguous,
	)
}

function spanOf({ term, range }: Mark, matcher: Matcher, prose: ReturnType<typeof readGoldProse>): Span {
	const start = prose.offsetOf(range.startContainer, range.startOffset)
	const end = prose.offsetOf(range.endContainer, range.endOffset - 1) + 1
	return { start, end, text: [...prose.text].slice(start, end).join(''), id: matcher.terms.ids[term] ?? '', also: [] }
}

function compare(gold: Gold, marks: Span[], isAmbiguous: (text: string) => boolean): Finding[] {
	const counted = marks.filter(
		(mark) => mark.start >= 0 && mark.start < (gold.labelledUpTo ?? Number.POSITIVE_INFINITY) && !gold.navigation.some((part) => overlap(mark, part)),
	)
	const fits = (mark: Span, mention: Span) => overlap(mark, mention) && (mark.id === mention.id || mention.also.includes(mark.id))
	const finding = (span: Span, kind: Finding['kind']): Finding => ({
		page: gold.page,
		start: span.start,
		id: span.id,
		text: span.text,
		ambiguous: isAmbiguous(span.text),
		kind,
	})
	return [
		...counted.map((mark) => finding(mark, gold.mentions.some((mention) => fits(mark, mention)) ? 'right' : 'wrong')),
		...gold.mentions.filter((mention) => !counted.some((mark) => fits(mark, mention))).map((mention) => finding(mention, 'missed')),
	]
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) => a.start < b.end && b.start < a.end

/** The address a sample page stands for; the guide is what rules may ask. */
function urlOf(page: string): string {
	const guides: [RegExp, string][] = [
		[/^(01|02|30)-/, 'IAM/latest/UserGuide'],
		[/^12-/, 'comprehend/latest/dg'],
		[/^13-/, 'personalize/latest/dg'],
		[/^19-/, 'sagemaker/latest/dg'],
		[/^(22|34)-/, 'comprehend/latest/dg'],
		[/^25-/, 'rekognition/latest/dg'],
		[/^31-/, 'sagemaker/latest/dg'],
		[/^37-/, 'rekognition/latest/dg'],
	]
	return `https://docs.aws.amazon.com/${guides.find(([pattern]) => pattern.test(page))?.[1] ?? 'general/latest/gr'}/${page}.html`
}

/** Precision and recall, 0 to 1, and what they were counted from. */
export type Score = { precision: number; recall: number; findings: Finding[] }

/** Scores over every labelled page that is here: of all names, and of ambiguous forms by themselves. */
export function measureGold(matcher: Matcher, services: Service[]): { all: Score; ambiguous: Score } {
	const forms = new Set(services.flatMap((service) => (service.ambiguous ?? []).map(({ form }) => form.toLowerCase())))
	const isAmbiguous = (text: string) => forms.has(text.toLowerCase()) || forms.has(text.toLowerCase().replace(/e?s$/, ''))
	const findings = listGold().flatMap((page) => measurePage(page, matcher, isAmbiguous))
	return { all: scoreOf(findings), ambiguous: scoreOf(findings.filter((finding) => finding.ambiguous)) }
}

function scoreOf(findings: Finding[]): Score {
	const count = (kind: Finding['kind']) => findings.filter((finding) => finding.kind === kind).length
	const right = count('right')
	return { precision: right / (right + count('wrong')), recall: right / (right + count('missed')), findings }
}
