import { describe, expect, test } from 'vitest'
import { opensAtClick, opensAtRest } from '../../../entrypoints/highlight.content/opening.ts'

const none = { altKey: false, ctrlKey: false, metaKey: false }
const alt = { ...none, altKey: true }

describe('a card opens', () => {
	test.each([
		['rest', none, true, false],
		['rest', alt, true, false],
		['hold', none, false, false],
		['hold', alt, true, false],
		['click', none, false, false],
		['click', alt, false, true],
	] as const)('with %s and %j: at rest %s, at a click %s', (opening, keys, rest, click) => {
		expect(opensAtRest(opening, keys)).toBe(rest)
		expect(opensAtClick(opening, keys)).toBe(click)
	})

	test.each(['rest', 'hold', 'click'] as const)('with %s never while Ctrl or Cmd is held', (opening) => {
		for (const keys of [none, alt]) {
			for (const held of [{ ctrlKey: true }, { metaKey: true }]) {
				expect(opensAtRest(opening, { ...keys, ...held })).toBe(false)
				expect(opensAtClick(opening, { ...keys, ...held })).toBe(false)
			}
		}
	})
})
