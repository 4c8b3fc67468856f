import { afterEach, describe, expect, test, vi } from 'vitest'
import { openPanel } from '../../../entrypoints/background/open-panel.ts'
import type { fakeBrowser } from './fake-browser.ts'

const { browser } = await vi.hoisted(async () => ({ browser: (await import('./fake-browser.ts')).fakeBrowser() as ReturnType<typeof fakeBrowser> }))
vi.mock('wxt/browser', () => ({ browser }))

const refuses = () => Promise.reject(new Error('It takes a click.'))

afterEach(() => {
	browser.sidebarAction = undefined
	vi.unstubAllGlobals()
})

describe('the panel', () => {
	test.each([
		['opens on a click that Firefox takes for a wish', async () => undefined, false, true],
		['counts as open where Firefox refuses and it is open already', refuses, true, true],
		['stays shut where Firefox refuses', refuses, false, false],
	])('%s', async (_, open, isOpen, expected) => {
		browser.sidebarAction = { open, isOpen: async () => isOpen }
		expect(await openPanel(1)).toBe(expected)
	})

	test.each([
		['opens in Chromium', async () => undefined, true],
		['stays shut where Chromium refuses', refuses, false],
	])('%s', async (_, open, expected) => {
		const opened = vi.fn(open)
		vi.stubGlobal('chrome', { sidePanel: { open: opened } })
		expect(await openPanel(5)).toBe(expected)
		expect(opened).toHaveBeenCalledWith({ windowId: 5 })
	})

	test('needs a window', async () => expect(await openPanel(undefined)).toBe(false))
})
