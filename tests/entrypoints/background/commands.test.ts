import { beforeEach, expect, test, vi } from 'vitest'
import { forwardCommand } from '../../../entrypoints/background/commands.ts'
import type { fakeBrowser } from './fake-browser.ts'

const { browser } = await vi.hoisted(async () => ({ browser: (await import('./fake-browser.ts')).fakeBrowser() as ReturnType<typeof fakeBrowser> }))
vi.mock('wxt/browser', () => ({ browser }))

beforeEach(() => vi.clearAllMocks())

test('a key command reaches the page in front', async () => {
	await forwardCommand('next-term')
	expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, { kind: 'command', command: 'next-term' }, { frameId: 0 })
})

test('a tab without Certlight is no error', async () => {
	browser.tabs.sendMessage.mockRejectedValueOnce(new Error('Could not establish connection.'))
	await expect(forwardCommand('open-card')).resolves.toBeUndefined()
})

test('a window without a tab is no error', async () => {
	browser.tabs.query.mockResolvedValueOnce([])
	await forwardCommand('open-card')
	expect(browser.tabs.sendMessage).not.toHaveBeenCalled()
})
