import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createMenu, lookUp } from '../../../entrypoints/background/menu.ts'
import { readCatalogue } from './catalogue.ts'
import type { fakeBrowser } from './fake-browser.ts'

const { browser } = await vi.hoisted(async () => ({ browser: (await import('./fake-browser.ts')).fakeBrowser() as ReturnType<typeof fakeBrowser> }))
vi.mock('wxt/browser', () => ({ browser }))

const click = (selectionText: string) => ({ menuItemId: 'look-up', selectionText })
const wished = () => browser.storage.session.set.mock.calls.map(([items]) => items)

beforeEach(() => {
	vi.clearAllMocks()
	browser.sidebarAction = { open: async () => undefined, isOpen: async () => true }
})

describe('Look up in Certlight', () => {
	test('stands in the menu of a selection on web pages with the keeping of a passage, each once', async () => {
		await createMenu()
		expect(browser.contextMenus.removeAll).toHaveBeenCalledBefore(browser.contextMenus.create)
		const item = { contexts: ['selection'], documentUrlPatterns: ['http://*/*', 'https://*/*'] }
		expect(browser.contextMenus.create.mock.calls).toEqual([
			[{ id: 'look-up', title: 'menuLookUp', ...item }],
			[{ id: 'keep-passage', title: 'menuKeepPassage', ...item }],
		])
	})

	test('shows the note of a name in the panel', async () => {
		await lookUp(click('Kinesis Data\n Firehose'), 3, readCatalogue)
		expect(wished()).toEqual([{ noteToShow: expect.objectContaining({ id: 'firehose' }) }])
		expect(browser.tabs.create).not.toHaveBeenCalled()
	})

	test('opens the panel before it looks anything up, while the click counts', async () => {
		const steps: string[] = []
		browser.sidebarAction = { open: async () => void steps.push('open'), isOpen: async () => true }
		const looking = lookUp(click('S3'), 3, async () => {
			steps.push('read')
			return readCatalogue()
		})
		expect(steps[0]).toBe('open')
		await looking
	})

	test('searches the notes in the panel where the words name no entry', async () => {
		await lookUp(click('  text of\n physicians '), 3, readCatalogue)
		expect(wished()).toEqual([{ wordsToFind: expect.objectContaining({ words: 'text of physicians' }) }])
	})

	test('uses a tab where the panel does not open', async () => {
		browser.sidebarAction = { open: () => Promise.reject(new Error('no click')), isOpen: async () => false }
		await lookUp(click('S3'), 3, readCatalogue)
		await lookUp(click('a & b'), 3, readCatalogue)
		expect(browser.tabs.create.mock.calls).toEqual([[{ url: 'ext://desk.html#/note/s3' }], [{ url: 'ext://sidepanel.html?find=a%20%26%20b#notes' }]])
		expect(wished()).toEqual([])
	})

	test('looks up no more of a long selection than a search field holds', async () => {
		await lookUp(click('word '.repeat(400)), 3, readCatalogue)
		expect(wished()).toEqual([{ wordsToFind: expect.objectContaining({ words: expect.stringMatching(/^.{100,120}$/) }) }])
	})

	test('leaves clicks on other items alone', async () => {
		await lookUp({ menuItemId: 'other', selectionText: 'S3' }, 3, readCatalogue)
		expect(wished()).toEqual([])
		expect(browser.tabs.create).not.toHaveBeenCalled()
	})
})
