// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { noteWhenRead } from '../../../entrypoints/highlight.content/seen.ts'
import type { CompiledTerms } from '../../../study/finder/compiled.ts'

const store = vi.hoisted(() => ({ kept: {} as Record<string, unknown> }))
vi.mock('wxt/browser', () => ({
	browser: { storage: { local: { get: async () => store.kept, set: async (items: object) => void Object.assign(store.kept, items) } } },
}))

const terms = { ids: ['aws-glue', 'amazon-s3'] } as CompiledTerms
const see = (state: 'visible' | 'hidden') => {
	vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state)
	document.dispatchEvent(new Event('visibilitychange'))
}
const glue = () => {
	document.body.innerHTML = '<h1>Jobs in AWS Glue</h1><p>Amazon S3</p>'
	return ['h1', 'p'].map((tag, term) => ({ term, node: document.querySelector(tag)?.firstChild }) as never)
}
const services = () => Object.values((store.kept.seen ?? {}) as Record<string, { services: object }>).map((day) => day.services)

beforeEach(() => {
	vi.useFakeTimers()
	store.kept = {}
})
afterEach(() => vi.restoreAllMocks())

test('a page in view for some seconds counts once, for what its title names', async () => {
	see('visible')
	noteWhenRead(glue, terms, new AbortController().signal)
	await vi.advanceTimersByTimeAsync(4000)
	expect(services()).toEqual([])
	await vi.advanceTimersByTimeAsync(2000)
	see('hidden')
	see('visible')
	await vi.advanceTimersByTimeAsync(20_000)
	expect(services()).toEqual([{ 'aws-glue': 1 }])
})

test('a page that is not looked at, or left before, does not count', async () => {
	see('hidden')
	const end = new AbortController()
	noteWhenRead(glue, terms, end.signal)
	await vi.advanceTimersByTimeAsync(20_000)
	expect(services()).toEqual([])
	see('visible')
	end.abort()
	await vi.advanceTimersByTimeAsync(20_000)
	expect(services()).toEqual([])
})
