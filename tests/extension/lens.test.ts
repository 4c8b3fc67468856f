import { expect, test, vi } from 'vitest'
import { refreshLens, relight, tellByWorker } from '../../extension/lens.ts'
import type { Store } from '../../store/open.ts'
import type { Lens } from '../../study/lens.ts'
import { usualPreferences } from '../../study/usual-preferences.ts'

const written: unknown[] = []
const reading = vi.hoisted(() => ({ now: 'off', slow: undefined as Promise<void> | undefined }))

const stored = vi.hoisted(() => ({ lens: undefined as Lens | undefined }))

const asked = vi.hoisted(() => ({ reply: {} as { value: null } | { refused: string } }))

vi.mock('../../messages/ask.ts', () => ({ askLens: async () => asked.reply }))
vi.mock('../../messages/lens.ts', () => ({ readLens: async () => stored.lens, writeLens: async (lens: unknown) => void written.push(lens) }))
vi.mock('../../store/lens.ts', () => ({
	computeLens: async () => {
		const { now, slow } = reading
		await slow
		return now
	},
}))

test('what one window read before a change never comes after what another wrote since', async () => {
	let release = () => undefined as undefined
	reading.slow = new Promise<void>((resolve) => {
		release = () => void resolve()
	})
	const slow = refreshLens({} as Store)
	await vi.waitFor(async () => expect((await navigator.locks.query()).held).toHaveLength(1))
	reading.now = 'on'
	reading.slow = undefined
	const quick = refreshLens({} as Store)
	release()
	await Promise.all([slow, quick])
	expect(written.at(-1)).toBe('on')
})

test('what is set reaches pages without a look at any answer', async () => {
	stored.lens = { exam: 'AIF-C01', strengths: { 'amazon-s3': 'weak' }, preferences: usualPreferences }
	reading.slow = new Promise<void>(() => undefined)
	await relight({} as Store, { ...usualPreferences, density: 'section' })
	expect(written.at(-1)).toEqual({ ...stored.lens, preferences: { ...usualPreferences, density: 'section' } })
})

test('a popup has the worker tell the pages, and tells them itself where there is no worker', async () => {
	reading.slow = undefined
	const before = written.length
	asked.reply = { value: null }
	await tellByWorker({} as Store)
	expect(written).toHaveLength(before)
	asked.reply = { refused: 'Certlight did not answer. Try again.' }
	await tellByWorker({} as Store)
	expect(written).toHaveLength(before + 1)
})
