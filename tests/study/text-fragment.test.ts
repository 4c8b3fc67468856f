import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { flat, trimSelection } from '../../study/selection.ts'
import { type Directive, directiveFor, encodeDirective, linkTo } from '../../study/text-fragment.ts'

const url = 'https://docs.aws.amazon.com/guide/latest/dg/page.html'

/** Reads a directive as the specification says: parts at commas, a hyphen at the end of a prefix and the beginning of a suffix. */
function parse(directive: string): Directive {
	const parts = directive.split(',')
	const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined
	const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined
	const [start = '', end, ...more] = parts.map(decodeURIComponent)
	if (more.length > 0) throw new Error('too many parts')
	return { ...(prefix && { prefix: decodeURIComponent(prefix) }), start, ...(end && { end }), ...(suffix && { suffix: decodeURIComponent(suffix) }) }
}

/** What a browser finds on a page of one block: the place of the first text that fits the directive. */
function find(page: string, { prefix, start, end, suffix }: Directive): string | undefined {
	const words = ` ${page} `
	for (let at = words.indexOf(` ${start} `); at >= 0; at = words.indexOf(` ${start} `, at + 1)) {
		if (prefix && !words.slice(0, at + 1).endsWith(` ${prefix} `)) continue
		for (let last = end === undefined ? at : words.indexOf(` ${end} `, at + start.length); last >= 0; last = words.indexOf(` ${end} `, last + 1)) {
			const stop = last + 1 + (end ?? start).length
			if (!suffix || words.slice(stop).startsWith(` ${suffix} `)) return words.slice(at + 1, stop)
			if (end === undefined) break
		}
	}
	return undefined
}

const word = fc.oneof(
	{ arbitrary: fc.constantFrom('the', 'a-b', 'one,two', 'R&D', '50%', 'Modell', 'größer', '模型', '#:~:text='), weight: 1 },
	{ arbitrary: fc.stringMatching(/^[a-z]{2,6}$/), weight: 8 },
)

describe('a link to a passage', () => {
	test('says what was meant, whatever signs are in it', () => {
		const part = fc
			.string({ unit: fc.oneof(fc.constantFrom('-', ',', '&', '#', '%', ':~:', ' '), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })), minLength: 1 })
			.map(flat)
			.filter((text) => text !== '')
		const directive = fc.record({ prefix: part, start: part, end: part, suffix: part }, { requiredKeys: ['start'] })
		fc.assert(
			fc.property(directive, (wanted) => {
				const encoded = encodeDirective(wanted)
				expect(parse(encoded)).toEqual(wanted)
				// Browsers part the directive at these signs, so that none may be left of the text's own.
				const { prefix, end, suffix } = wanted
				expect(encoded.match(/-/g)?.length ?? 0).toBe([prefix, suffix].filter(Boolean).length)
				expect(encoded.match(/,/g)?.length ?? 0).toBe([prefix, end, suffix].filter(Boolean).length)
				expect(encoded).not.toContain('&')
				expect(new URL(`${url}#:~:text=${encoded}`).hash).toBe(`#:~:text=${encoded}`)
			}),
		)
	})

	test('finds the passage again, wherever it stands on a page of words that repeat', () => {
		const page = fc.array(word, { minLength: 1, maxLength: 300 })
		fc.assert(
			fc.property(page, fc.nat(), fc.nat(), (words, from, length) => {
				const start = from % words.length
				const end = Math.min(words.length, start + 1 + (length % 120))
				const around = { before: words.slice(0, start).join(' '), after: words.slice(end).join(' '), page: words.join(' ') }
				const passage = trimSelection({
					text: ` ${words.slice(start, end).join('  ')}\n`,
					around: { ...around, before: `${around.before} `, after: ` ${around.after}` },
				})
				const found = find(around.page, parse(linkTo(url, passage).split('text=').slice(1).join('text=')))
				expect(found?.startsWith(passage.text.split(' ').slice(0, 1).join(' '))).toBe(true)
				// Beginning and end are enough to tell the passage apart unless the page repeats them with what is around.
				if (new Set(words).size > words.length * 0.8) expect(found).toBe(passage.text)
			}),
		)
	})

	test('names a short passage whole, and a long one by its beginning and end', () => {
		const long = Array.from({ length: 90 }, (_, place) => `word${place}`).join(' ')
		expect(linkTo(url, { text: 'Amazon S3, the store', around: { before: '', after: '', page: 'Amazon S3, the store' } })).toBe(
			`${url}#:~:text=Amazon%20S3%2C%20the%20store`,
		)
		expect(directiveFor({ text: long, around: { before: '', after: '', page: long } })).toEqual({
			start: 'word0 word1 word2 word3 word4',
			end: 'word85 word86 word87 word88 word89',
		})
	})

	test('names beginning and end of what reaches over several blocks', () => {
		const passage = trimSelection({ text: 'Note\n\nOne endpoint\tmany models', around: { before: '', after: '', page: 'Note One endpoint many models' } })
		expect(directiveFor(passage)).toEqual({ start: 'Note', end: 'many models' })
	})

	test('tells the second of two such places by what stands before it, and only then', () => {
		const page = 'Set an alarm on Mondays. Endpoints cost money. Set a limit on Tuesdays. Endpoints cost money.'
		const passage = { text: 'Endpoints cost money.', around: { before: 'Endpoints cost money.\nSet a limit on Tuesdays.', after: '', page } }
		expect(directiveFor(passage)).toEqual({ prefix: 'Set a limit on Tuesdays.', start: 'Endpoints cost money.' })
		expect(directiveFor({ ...passage, around: { ...passage.around, page: 'Endpoints cost money.' } })).toEqual({ start: 'Endpoints cost money.' })
	})

	test('tells two places by what stands behind when nothing before them differs', () => {
		const page = 'Yes No Yes Maybe'
		expect(directiveFor({ text: 'Yes', around: { before: '', after: 'No\nYes', page } })).toEqual({ start: 'Yes', suffix: 'No' })
	})

	test('is cautious where the page could not be asked', () => {
		expect(directiveFor({ text: 'a few words' })).toEqual({ start: 'a few words' })
		expect(directiveFor({ text: 'a b c d e f g h i j k l' })).toEqual({ start: 'a b c d e', end: 'h i j k l' })
	})

	test('leads to the page where there is no text', () => {
		expect(linkTo(url, { text: '' })).toBe(url)
	})
})
