import { beforeEach, describe, expect, test, vi } from 'vitest'
import { enterText, startTyping, suggestNotes, type Writing } from '../../../entrypoints/background/omnibox.ts'
import { readCatalogue } from './catalogue.ts'
import type { fakeBrowser } from './fake-browser.ts'

const { browser } = await vi.hoisted(async () => ({ browser: (await import('./fake-browser.ts')).fakeBrowser() as ReturnType<typeof fakeBrowser> }))
vi.mock('wxt/browser', () => ({ browser }))

async function typed(text: string, writing: Writing = 'plain') {
	const suggest = vi.fn((_list: { content: string; description: string }[]) => undefined)
	await suggestNotes(text, suggest, readCatalogue, writing)
	const [first] = browser.omnibox.setDefaultSuggestion.mock.lastCall as unknown as [{ description: string }]
	return { first: first.description, others: suggest.mock.lastCall?.[0] }
}

beforeEach(() => vi.clearAllMocks())

describe('suggestions in the address bar', () => {
	test('begin with what Enter opens, and go on with the other notes that fit', async () => {
		const { first, others } = await typed('compre')
		expect(first).toBe('Amazon Comprehend: Reads text.')
		expect(others).toEqual([{ content: 'Amazon Comprehend Medical', description: 'Amazon Comprehend Medical: Reads the text of physicians.' }])
	})

	test('find a former name', async () => expect((await typed('kinesis data fireh')).first).toContain('Amazon Data Firehose'))

	test('are escaped where the browser reads XML, and plain where it does not', async () => {
		const { first } = await typed('firehose', 'xml')
		expect(first).toBe('Amazon Data Firehose <dim>Delivers streams &#38; &#60;loads&#62; them.</dim>')
		expect(new Set(first.match(/<[^>]*>/g))).toEqual(new Set(['<dim>', '</dim>']))
		expect((await typed('firehose')).first).toBe('Amazon Data Firehose: Delivers streams & <loads> them.')
	})

	test('show no marks of Markdown', async () => expect((await typed('s3')).first).toBe('Amazon S3: Objects in buckets, prefix and all.'))

	test('say of what is closed that it is', async () => expect((await typed('forecast')).first).toBe('Amazon Forecast (closed): Predicts demand.'))

	test('name an entry that has no note', async () => expect((await typed('vpc')).first).toBe('Amazon VPC: Networking'))

	test('say so when nothing fits, escaped too', async () => {
		expect(await typed('quantum <b>', 'xml')).toEqual({ first: 'omniboxNothing quantum &#60;b&#62;', others: [] })
	})

	test('tell what to type before anything is typed', async () => {
		await startTyping('xml')
		expect(browser.omnibox.setDefaultSuggestion).toHaveBeenCalledWith({ description: 'omniboxStart' })
		expect((await typed(' ')).first).toBe('omniboxStart')
	})
})

describe('Enter in the address bar', () => {
	test('opens the best note in this tab, a new one in front or one behind, as the browser asks', async () => {
		const url = 'ext://desk.html#/note/comprehend'
		await enterText('compre', 'currentTab', readCatalogue)
		expect(browser.tabs.update).toHaveBeenCalledWith({ url })
		await enterText('compre', 'newForegroundTab', readCatalogue)
		await enterText('compre', 'newBackgroundTab', readCatalogue)
		expect(browser.tabs.create.mock.calls).toEqual([[{ url, active: true }], [{ url, active: false }]])
	})

	test('opens the note of the line chosen', async () => {
		await enterText('Amazon Comprehend Medical', 'currentTab', readCatalogue)
		expect(browser.tabs.update).toHaveBeenCalledWith({ url: 'ext://desk.html#/note/comprehend-medical' })
	})

	test('opens the search with the words where nothing fits', async () => {
		await enterText('quantum ledger', 'currentTab', readCatalogue)
		expect(browser.tabs.update).toHaveBeenCalledWith({ url: 'ext://sidepanel.html?find=quantum%20ledger#notes' })
	})
})
