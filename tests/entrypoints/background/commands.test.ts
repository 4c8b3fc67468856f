import { beforeEach, expect, test, vi } from 'vitest'
import { runCommand } from '../../../entrypoints/background/commands.ts'
import type { Store } from '../../../store/open.ts'
import { readPreferences, setPreferences } from '../../../store/preferences.ts'
import { seeded } from '../../store/fresh.ts'
import type { fakeBrowser } from './fake-browser.ts'

const { browser } = await vi.hoisted(async () => ({ browser: (await import('./fake-browser.ts')).fakeBrowser() as ReturnType<typeof fakeBrowser> }))
vi.mock('wxt/browser', () => ({ browser }))

const url = 'https://docs.aws.amazon.com/a.html'
let db: Store
const withStore = <T>(work: (db: Store) => Promise<T>) => work(db)

beforeEach(async () => {
	vi.clearAllMocks()
	db = await seeded()
})

test('a key command reaches the page in front', async () => {
	await runCommand('next-term', withStore)
	expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, { kind: 'command', command: 'next-term' }, { frameId: 0 })
})

test('a tab without Certlight is no error', async () => {
	browser.tabs.sendMessage.mockRejectedValueOnce(new Error('Could not establish connection.'))
	await expect(runCommand('open-card', withStore)).resolves.toBeUndefined()
})

test('a window without a tab is no error', async () => {
	browser.tabs.query.mockResolvedValueOnce([])
	await runCommand('open-card', withStore)
	expect(browser.tabs.sendMessage).not.toHaveBeenCalled()
})

test('the key that turns a page off turns it on again; the page and all others are told', async () => {
	browser.tabs.query.mockResolvedValue([{ id: 7, url }])
	await runCommand('toggle-off', withStore)
	expect((await readPreferences(db)).off.pages).toEqual([url])
	expect(browser.tabs.sendMessage).toHaveBeenLastCalledWith(7, { kind: 'say', words: expect.stringMatching(/^Certlight is off for this page/) }, { frameId: 0 })
	await runCommand('toggle-off', withStore)
	expect((await readPreferences(db)).off.pages).toEqual([])
	expect(browser.tabs.sendMessage).toHaveBeenLastCalledWith(
		7,
		{ kind: 'say', words: expect.stringMatching(/^Certlight is on again for this page/) },
		{ frameId: 0 },
	)
	expect(browser.storage.local.set).toHaveBeenCalledTimes(2)
})

test('on a page that Certlight has nothing to do with the key changes nothing', async () => {
	const before = await setPreferences(db, {})
	for (const tab of [{ id: 7 }, { id: 7, url: 'about:blank' }]) {
		browser.tabs.query.mockResolvedValue([tab])
		await runCommand('toggle-off', withStore)
	}
	expect(await readPreferences(db)).toEqual(before)
	expect(browser.tabs.sendMessage).not.toHaveBeenCalled()
})
