import { expect, test } from 'vitest'
import { listLookAlikes } from '../../store/pairs.ts'
import { taught } from '../study/samples.ts'
import { seeded } from './fresh.ts'

test('a look-alike is told from the side of the entry that is open', async () => {
	const material = taught()
	const [a, b] = material.services
	if (!a || !b) throw new Error('the sample needs two entries')
	const rows = [{ about: 'Size', a: 'small', b: 'large' }]
	const pair = { id: 'x', a: a.id, b: b.id, question: 'Which?', rows, rule: 'Small or large.', sources: [], checked: '2026-11-23' }
	const db = await seeded({ ...material, pairs: [pair] })
	expect(await listLookAlikes(db, a.id)).toMatchObject([{ other: { id: b.id, name: b.name }, rows: [{ about: 'Size', own: 'small', other: 'large' }] }])
	expect(await listLookAlikes(db, b.id)).toMatchObject([{ other: { id: a.id }, rows: [{ own: 'large', other: 'small' }] }])
	expect(await listLookAlikes(db, 'nobody')).toEqual([])
})
