import { expect, test } from 'vitest'
import { openDatabase } from '../../store/database.ts'
import { readPreferences, setPreferences } from '../../store/preferences.ts'
import { seedTaught } from '../../store/seed.ts'
import { readSettings } from '../../store/settings.ts'
import { turnOff } from '../../study/off.ts'
import { usualPreferences } from '../../study/usual-preferences.ts'
import { taught } from '../study/samples.ts'
import { freshBrowser, seeded } from './fresh.ts'

const page = (name: string) => `https://docs.aws.amazon.com/${name}.html`

test('nothing set means the usual, and one change leaves the rest as it was', async () => {
	const db = await seeded()
	expect(await readPreferences(db)).toEqual(usualPreferences)
	await setPreferences(db, { density: 'section' })
	await setPreferences(db, { cardDelay: 500 })
	expect(await readPreferences(db)).toEqual({ ...usualPreferences, density: 'section', cardDelay: 500 })
})

test('what is set survives a content update and another choice of settings', async () => {
	const browser = freshBrowser()
	const db = await seeded(taught(), browser)
	await setPreferences(db, { off: { everywhere: true, sites: [], pages: [] } })
	await seedTaught(db, 'newer', async () => ({ ...taught(), hash: 'newer' }))
	db.close()
	const later = await openDatabase(browser)
	expect((await readPreferences(later)).off.everywhere).toBe(true)
	expect((await readSettings(later)).exam).toBe(null)
})

test('what is stored in another shape counts as not set, field by field', async () => {
	const db = await seeded()
	for (const value of [null, 'every', 7, [], { density: 'all', cardDelay: 5 }]) {
		await db.settings.put({ key: 'preferences', value })
		expect(await readPreferences(db)).toEqual(usualPreferences)
	}
	await db.settings.put({ key: 'preferences', value: { density: 'unknown', cardDelay: 99_999, off: { everywhere: 'yes' } } })
	expect(await readPreferences(db)).toEqual({ ...usualPreferences, density: 'unknown' })
})

test('two pages that change something at the same time both have their way', async () => {
	const browser = freshBrowser()
	const [popup, panel] = [await seeded(undefined, browser), await openDatabase(browser)]
	await Promise.all([
		setPreferences(popup, (now) => ({ off: turnOff(now.off, 'page', page('a')) })),
		setPreferences(panel, (now) => ({ off: turnOff(now.off, 'page', page('b')) })),
		setPreferences(panel, { badge: true }),
	])
	const { off, badge } = await readPreferences(popup)
	expect([...off.pages].sort()).toEqual([page('a'), page('b')])
	expect(badge).toBe(true)
})
