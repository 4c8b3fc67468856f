import fc from 'fast-check'
import { expect, test } from 'vitest'
import { thinOut } from '../../study/density.ts'

type Mention = { term: number; shade: string; section: number }
const ask = { term: (one: Mention) => one.term, shade: (one: Mention) => one.shade, section: (one: Mention) => one.section }
const pageOf = (sections: Mention[][]) => sections.flatMap((mentions, section) => mentions.map((mention) => ({ ...mention, section })))
const pages = fc
	.array(
		fc.array(
			fc.integer({ min: 0, max: 4 }).map((term) => ({ term, shade: ['outside', 'known', 'learning', 'new', 'weak'][term] as string, section: 0 })),
			{ maxLength: 8 },
		),
		{ maxLength: 5 },
	)
	.map(pageOf)

test('every mention lights up, or each term once in each section, the first', () => {
	fc.assert(
		fc.property(pages, (page) => {
			expect(thinOut(page, 'every', ask)).toEqual(page)
			const lit = thinOut(page, 'section', ask)
			const key = (one: Mention) => `${one.section} ${one.term}`
			expect(lit.map(key).sort()).toEqual([...new Set(page.map(key))].sort())
			for (const one of lit) expect(page.find((other) => key(other) === key(one))).toBe(one)
		}),
	)
})

test('only what is not known yet: new and weak, however often', () => {
	fc.assert(
		fc.property(pages, (page) => {
			expect(thinOut(page, 'unknown', ask)).toEqual(page.filter(({ shade }) => shade === 'new' || shade === 'weak'))
		}),
	)
})
