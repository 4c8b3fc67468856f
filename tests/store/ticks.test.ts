import { expect, test } from 'vitest'
import { openDatabase } from '../../store/database.ts'
import { describeFault } from '../../store/faults.ts'
import { seedTaught } from '../../store/seed.ts'
import { listTicks, setTick } from '../../store/ticks.ts'
import { taught } from '../study/samples.ts'
import { freshBrowser, seeded } from './fresh.ts'

test('ticks survive a restart and a content update', async () => {
	const browser = freshBrowser()
	const before = await seeded(undefined, browser)
	await setTick(before, 'AIF-C01/1.1/a', true, 1)
	await setTick(before, 'AIF-C01/3', true, 2)
	before.close()
	const after = await openDatabase(browser)
	await seedTaught(after, 'two', async () => taught({ hash: 'two' }))
	expect(await listTicks(after)).toEqual(new Set(['AIF-C01/1.1/a', 'AIF-C01/3']))
})

test('a tick can be taken back and set again', async () => {
	const db = await seeded()
	await setTick(db, 'AIF-C01/1.1/a', true, 1)
	await setTick(db, 'AIF-C01/1.1/a', false, 2)
	expect(await listTicks(db)).toEqual(new Set())
	await setTick(db, 'AIF-C01/1.1/a', true, 3)
	expect(await listTicks(db)).toEqual(new Set(['AIF-C01/1.1/a']))
})

test('a tick on nothing is refused with a sentence', async () => {
	const db = await seeded()
	expect(await setTick(db, ' ', true, 1).catch(describeFault)).toMatch(/^This tick was not kept.*\.$/)
	expect(await listTicks(db)).toEqual(new Set())
})
