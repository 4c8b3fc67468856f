import { beforeEach, describe, expect, test, vi } from 'vitest'
import { keepByKey, keepFromMenu } from '../../../entrypoints/background/keep-passage.ts'
import type { Store } from '../../../store/open.ts'
import { listPassages } from '../../../store/passages.ts'
import { seeded } from '../../store/fresh.ts'
import type { fakeBrowser } from './fake-browser.ts'

const { browser } = await vi.hoisted(async () => ({ browser: (await import('./fake-browser.ts')).fakeBrowser() as ReturnType<typeof fakeBrowser> }))
vi.mock('wxt/browser', () => ({ browser }))

const url = 'https://docs.aws.amazon.com/guide/page.html'
const click = { menuItemId: 'keep-passage', selectionText: 'as the browser says', pageUrl: `${url}#section`, frameId: 0 }
const tab = { id: 7, url, title: 'A page' }
const said = () => (browser.tabs.sendMessage.mock.calls as unknown[][]).map(([, news]) => (news as { words: string }).words)
const onPage = { text: 'azon S3 holds', around: { before: 'Here Am', after: ' objects', page: 'Here Amazon S3 holds objects' } }

let db: Store
const keeping = { withStore: <T>(work: (db: Store) => Promise<T>) => work(db), aboutOf: (text: string) => (text.includes('S3') ? 's3' : undefined) }

beforeEach(async () => {
	vi.clearAllMocks()
	vi.useFakeTimers({ toFake: ['setTimeout'] })
	db = await seeded()
})

describe('Keep this passage', () => {
	test('asks the page, which knows what is around, and keeps address, title, link and what it is about', async () => {
		browser.scripting.executeScript.mockResolvedValueOnce([{ result: onPage }])
		await keepFromMenu(click, tab, keeping)
		expect(await listPassages(db)).toMatchObject([
			{ kind: 'passage', text: 'Amazon S3 holds', url, title: 'A page', service: 's3', link: `${url}#:~:text=Amazon%20S3%20holds`, note: '' },
		])
		expect(said()).toEqual(['Passage kept in Certlight.'])
	})

	test('keeps what the browser says where the page does not answer', async () => {
		browser.scripting.executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page'))
		await keepFromMenu(click, { id: 7 }, keeping)
		expect(await listPassages(db)).toMatchObject([{ text: 'as the browser says', title: 'docs.aws.amazon.com/guide/page.html' }])
	})

	test('says nothing of success before it is on disk, and why it is not', async () => {
		const full = { ...keeping, withStore: () => Promise.reject(Object.assign(new Error('full'), { name: 'QuotaExceededError' })) }
		await keepFromMenu(click, tab, full)
		expect(said()).toEqual([expect.stringMatching(/^The passage was not kept\. The disk/)])
		expect(browser.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '!' })
	})

	test('takes its mark away after two seconds and puts the number back', async () => {
		browser.action.getBadgeText.mockResolvedValueOnce('12').mockResolvedValueOnce('✓')
		await keepFromMenu(click, tab, keeping)
		await vi.advanceTimersByTimeAsync(2000)
		expect(browser.action.setBadgeText.mock.calls).toEqual([[{ tabId: 7, text: '✓' }], [{ tabId: 7, text: '12' }]])
	})

	test('leaves clicks on other items alone, and a selection of nothing', async () => {
		await keepFromMenu({ ...click, menuItemId: 'look-up' }, tab, keeping)
		await keepFromMenu({ ...click, selectionText: ' \n ' }, tab, keeping)
		expect(await listPassages(db)).toEqual([])
	})
})

describe('the key', () => {
	test('keeps what is selected on the page in front', async () => {
		browser.tabs.query.mockResolvedValueOnce([tab])
		browser.scripting.executeScript.mockResolvedValueOnce([{ result: onPage }])
		await keepByKey(keeping)
		expect(await listPassages(db)).toMatchObject([{ text: 'Amazon S3 holds' }])
	})

	test.each([
		['nothing is selected', tab, 'Nothing is selected'],
		['Certlight may not look', { id: 7 }, 'may not look'],
	])('says when %s', async (_, front, words) => {
		browser.tabs.query.mockResolvedValueOnce([front])
		await keepByKey(keeping)
		expect(said()).toEqual([expect.stringContaining(words)])
		expect(await listPassages(db)).toEqual([])
	})
})
