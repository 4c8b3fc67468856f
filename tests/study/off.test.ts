import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { offAt, offReaches, switchPage, turnOff, turnOn, withoutPlace } from '../../study/off.ts'
import { usualPreferences } from '../../study/usual-preferences.ts'

const here = 'https://docs.aws.amazon.com/sagemaker/latest/dg/whatis.html'
const there = 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/Welcome.html'
const elsewhere = 'https://repost.aws/questions'
const nowhere = usualPreferences.off

test('switching a page turns it off and on again, whatever kept it dark', () => {
	const off = switchPage(nowhere, here)
	expect([offAt(off, here), offAt(off, there)]).toEqual(['page', undefined])
	expect(switchPage(off, here)).toEqual(nowhere)
	const all = turnOff(turnOff(off, 'site', here), 'everywhere', here)
	expect(offAt(switchPage(all, here), here)).toBeUndefined()
})

describe('off', () => {
	test.each([
		['page', here, { here: 'page', there: undefined, elsewhere: undefined }],
		['site', here, { here: 'site', there: 'site', elsewhere: undefined }],
		['everywhere', here, { here: 'everywhere', there: 'everywhere', elsewhere: 'everywhere' }],
	] as const)('for the %s reaches so far', (reach, url, expected) => {
		const off = turnOff(nowhere, reach, url)
		expect({ here: offAt(off, here), there: offAt(off, there), elsewhere: offAt(off, elsewhere) }).toEqual(expected)
	})

	test('another place on a page is the same page; another query is another page', () => {
		const off = turnOff(nowhere, 'page', `${here}#top`)
		expect(offAt(off, here)).toBe('page')
		expect(offAt(off, `${here}#end`)).toBe('page')
		expect(offAt(off, `${here}?q=1`)).toBe(undefined)
	})

	test('the widest reach is told, and undoing it leaves the narrower one', () => {
		const off = turnOff(turnOff(nowhere, 'page', here), 'everywhere', here)
		expect(offAt(off, here)).toBe('everywhere')
		expect(offAt(turnOn(off, 'everywhere', here), here)).toBe('page')
	})

	test('turning off twice and undoing once is as before', () => {
		fc.assert(
			fc.property(fc.constantFrom(...offReaches), fc.constantFrom(here, there, elsewhere), (reach, url) => {
				const before = turnOff(nowhere, 'page', 'https://docs.aws.amazon.com/other.html')
				const off = turnOff(turnOff(before, reach, url), reach, url)
				expect(offAt(off, url)).toBe(reach)
				expect(turnOn(off, reach, url)).toEqual(before)
			}),
		)
	})

	test('an entry is taken from the list by its place', () => {
		const off = turnOff(turnOff(turnOff(nowhere, 'page', here), 'site', elsewhere), 'everywhere', here)
		expect(withoutPlace(off, 'site', 'repost.aws').sites).toEqual([])
		expect(withoutPlace(off, 'page', here).pages).toEqual([])
		expect(withoutPlace(off, 'everywhere', '')).toEqual({ ...off, everywhere: false })
	})
})
