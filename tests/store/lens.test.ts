import 'fake-indexeddb/auto'
import * as v from 'valibot'
import { expect, test, vi } from 'vitest'
import { recordAnswer } from '../../store/answers.ts'
import { openDatabase } from '../../store/database.ts'
import { questionOfDay, readDay } from '../../store/days.ts'
import { computeLens } from '../../store/lens.ts'
import { live } from '../../store/live.ts'
import { setPreferences } from '../../store/preferences.ts'
import { chooseExam } from '../../store/settings.ts'
import { listTicks, setTick } from '../../store/ticks.ts'
import { Lens } from '../../study/lens.ts'
import { usualPreferences } from '../../study/usual-preferences.ts'
import { answer } from '../study/samples.ts'
import { freshBrowser, seeded } from './fresh.ts'

const now = Date.UTC(2026, 10, 20, 13)

test('the lens is empty at first and follows exam, answers and wishes', async () => {
	const db = await seeded()
	expect(await computeLens(db, now)).toEqual({ exam: null, strengths: {}, preferences: usualPreferences })
	await chooseExam(db, 'AIF-C01')
	await recordAnswer(db, answer('q/one', { right: false }))
	await setPreferences(db, { density: 'unknown' })
	const lens = await computeLens(db, now)
	expect(lens).toEqual({ exam: 'AIF-C01', strengths: { bedrock: 'weak' }, preferences: { ...usualPreferences, density: 'unknown' } })
	expect(v.is(Lens, lens)).toBe(true)
})

test('one context shows what another wrote without being asked again', async () => {
	const browser = freshBrowser()
	const [panel, popup] = [await seeded(undefined, browser), await openDatabase(browser)]
	const seen: number[] = []
	const subscription = live(() => listTicks(panel)).subscribe((ticks) => seen.push(ticks.size))
	await vi.waitFor(() => expect(seen).toEqual([0]))
	await setTick(popup, 'AIF-C01/1.1/a', true, 1)
	await vi.waitFor(() => expect(seen.at(-1)).toBe(1))
	subscription.unsubscribe()
})

test('the question of the day can be followed: first drawn, then done', async () => {
	const db = await seeded()
	const seen: string[] = []
	const subscription = live(() => readDay(db, 'AIF-C01', '2026-11-23')).subscribe({
		next: (today) => seen.push(today ? (today.answer ? 'done' : 'open') : 'none'),
		error: (error) => seen.push(String(error)),
	})
	await vi.waitFor(() => expect(seen).toEqual(['none']))
	const today = await questionOfDay(db, 'AIF-C01', '2026-11-23')
	await vi.waitFor(() => expect(seen.at(-1)).toBe('open'))
	await recordAnswer(db, answer(today?.question.id ?? '', { at: Date.UTC(2026, 10, 23), place: 'daily' }))
	await vi.waitFor(() => expect(seen.at(-1)).toBe('done'))
	subscription.unsubscribe()
})
