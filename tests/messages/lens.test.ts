import { beforeEach, expect, test, vi } from 'vitest'
import { Lens } from '../../study/lens.ts'
import { Preferences } from '../../study/preferences.ts'
import { usualPreferences } from '../../study/usual-preferences.ts'

const kept: Record<string, unknown> = {}
const listeners: ((changes: object, area: string) => void)[] = []
vi.mock('wxt/browser', () => ({
	browser: {
		storage: {
			local: { get: async (key: string) => ({ [key]: kept[key] }), set: async (items: object) => Object.assign(kept, items) },
			onChanged: { addListener: (listener: (typeof listeners)[number]) => listeners.push(listener), removeListener: () => listeners.pop() },
		},
	},
}))

const { LENS_VERSION, followLens, readLens, writeLens } = await import('../../messages/lens.ts')
const lens: Lens = { exam: 'AIF-C01', strengths: { 'amazon-lex': 'weak' }, preferences: { ...usualPreferences, badge: true } }

beforeEach(() => {
	delete kept.lens
})

test('what was written is read', async () => {
	await writeLens(lens)
	expect(await readLens()).toMatchObject(lens)
})

test.each([undefined, null, 'weak', { ...lens }, { ...lens, version: LENS_VERSION + 1 }])('of %j nothing is known', async (stored) => {
	kept.lens = stored
	expect(await readLens()).toEqual({ exam: null, strengths: {}, preferences: usualPreferences })
})

test('a page hears of a change until it ends', async () => {
	const end = new AbortController()
	const heard: Lens[] = []
	expect(await followLens((changed) => heard.push(changed), end.signal)).toMatchObject({ exam: null })
	listeners.at(-1)?.({ lens: { newValue: { version: LENS_VERSION, ...lens } } }, 'local')
	listeners.at(-1)?.({ other: { newValue: 1 } }, 'local')
	expect(heard).toMatchObject([lens])
	end.abort()
	expect(listeners).toEqual([])
})

test('a change while the page asks for the lens is not missed', async () => {
	const end = new AbortController()
	const following = followLens(() => undefined, end.signal)
	listeners.at(-1)?.({ lens: { newValue: { version: LENS_VERSION, ...lens } } }, 'local')
	expect(await following).toMatchObject(lens)
	end.abort()
})

test('the version goes up with the shape', () => {
	const shape = [...Object.keys(Lens.entries), ...Object.keys(Preferences.entries)].join(' ')
	expect(`${LENS_VERSION}: ${shape}`).toBe('1: exam strengths preferences density off cardOpening cardDelay badge confidence')
})
