import { beforeEach, expect, test, vi } from 'vitest'
import { showCount } from '../../../entrypoints/background/badge.ts'
import type { fakeBrowser } from './fake-browser.ts'

const { browser } = await vi.hoisted(async () => ({ browser: (await import('./fake-browser.ts')).fakeBrowser() as ReturnType<typeof fakeBrowser> }))
vi.mock('wxt/browser', () => ({ browser }))

const page = { tabId: 7, frameId: 0, windowId: 1 }

beforeEach(() => vi.clearAllMocks())

test('the number stands on the button of the tab that asked', async () => {
	await showCount(12, page)
	expect(browser.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '12' })
	expect(browser.action.setBadgeBackgroundColor).toHaveBeenCalledWith(expect.objectContaining({ tabId: 7 }))
})

test('no names, no number', async () => {
	await showCount(0, page)
	expect(browser.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '' })
})

test.each([
	['a frame of a page', { ...page, frameId: 3 }],
	['what is no tab', { ...page, tabId: undefined }],
])('%s gets no number', async (_, asker) => {
	await expect(showCount(12, asker)).rejects.toThrow('Only the page of a tab')
	expect(browser.action.setBadgeText).not.toHaveBeenCalled()
})
