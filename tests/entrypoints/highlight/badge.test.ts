// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Badge } from '../../../entrypoints/highlight.content/badge.ts'
import type { Mark } from '../../../entrypoints/highlight.content/mark.ts'
import { compileTerms } from '../../../study/finder/compile.ts'
import type { Lens } from '../../../study/lens.ts'
import { usualPreferences } from '../../../study/usual-preferences.ts'
import { service } from '../../study/samples.ts'

const askBadge = vi.hoisted(() => vi.fn(async (_count: number) => ({ value: null })))
vi.mock('../../../messages/ask.ts', () => ({ askBadge }))

const terms = compileTerms([service('polly'), service('lex'), service('kendra', { exams: { 'MLS-C01': 'in-scope' } })], { families: {}, strangers: [] })
const node = document.createTextNode('x')
const range = { startContainer: node, startOffset: 0, endContainer: node, endOffset: 1, collapsed: false }
const marksOf = (...ids: string[]): Mark[] => ids.map((id) => ({ term: terms.ids.indexOf(id), range, node }))
const lens = (more: Partial<Lens> = {}, badge = true): Lens => ({ exam: 'AIF-C01', strengths: {}, preferences: { ...usualPreferences, badge }, ...more })
const told = () => askBadge.mock.calls.map(([count]) => count)
let badge: Badge
let end: AbortController

beforeEach(() => {
	askBadge.mockClear()
	end = new AbortController()
	badge = new Badge(terms, end.signal)
})
afterEach(() => end.abort())

describe('the number on the toolbar button', () => {
	test('is that of the exam’s names, each once, however often it stands there', () => {
		badge.show(lens(), marksOf('polly', 'lex', 'polly', 'kendra'))
		expect(told()).toEqual([2])
	})

	test('is not sent at all where the learner has not asked for it', () => {
		badge.show(lens({}, false), marksOf('polly', 'lex'))
		badge.show(lens({}, false), [])
		expect(told()).toEqual([])
	})

	test('is sent again only when it changes', () => {
		badge.show(lens(), [])
		badge.show(lens(), marksOf('polly'))
		badge.show(lens(), marksOf('polly', 'polly'))
		badge.show(lens(), [])
		expect(told()).toEqual([1, 0])
	})

	test('goes when the learner wants it no more', () => {
		badge.show(lens(), marksOf('polly'))
		badge.show(lens({}, false), marksOf('polly'))
		expect(told()).toEqual([1, 0])
	})

	test('follows the exam, and waits for one to be chosen', () => {
		badge.show(lens({ exam: null }), marksOf('polly', 'lex', 'kendra'))
		badge.show(lens(), marksOf('polly', 'lex', 'kendra'))
		badge.show(lens({ exam: 'MLS-C01' }), marksOf('polly', 'lex', 'kendra'))
		expect(told()).toEqual([2, 1])
	})

	test('is sent again when the learner comes back to the page', () => {
		badge.show(lens(), marksOf('polly'))
		dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }))
		expect(told()).toEqual([1])
		dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
		expect(told()).toEqual([1, 1])
	})
})
