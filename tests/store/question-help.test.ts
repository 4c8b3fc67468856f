import { expect, test } from 'vitest'
import { recordAnswer } from '../../store/answers.ts'
import { readDrills } from '../../store/drills.ts'
import { setFlag } from '../../store/flags.ts'
import { readMastery } from '../../store/mastery.ts'
import { readHelp } from '../../store/question-help.ts'
import { undoAnswer } from '../../store/undone.ts'
import { dayMs } from '../../study/day.ts'
import { answer, exam, question, taught } from '../study/samples.ts'
import { seeded } from './fresh.ts'

const rows = [{ about: 'Size', a: 'small', b: 'large' }]
const pair = (a: string, b: string) => ({ id: `${a}--${b}`, a, b, question: 'Which?', rows, rule: 'Rule.', sources: [], checked: '2026-11-23' })
const both = question('q/both', { services: ['bedrock', 'lex'] })
const material = taught({ questions: [question('q/one'), both], pairs: [pair('bedrock', 'kendra'), pair('lex', 'bedrock')] })
const at = Date.UTC(2026, 8, 1, 12)

test('help with a question: its own pair first, seen from one of its services, and its notes', async () => {
	const help = await readHelp(await seeded(material), both)
	expect(help).toMatchObject({ lapses: 0, leech: false, notes: [{ id: 'bedrock', name: 'Amazon bedrock' }] })
	expect(help.mixUps.map(({ own, other }) => [own.id, other.id])).toEqual([
		['bedrock', 'lex'],
		['bedrock', 'kendra'],
	])
})

test('a question wrong again and again is a leech, until the answers are taken back', async () => {
	const db = await seeded(material)
	for (let day = 0; day < 10; day++) await recordAnswer(db, answer('q/one', { at: at + day * dayMs, right: false }))
	expect(await readHelp(db, question('q/one'))).toMatchObject({ leech: true })
	expect(await readDrills(db, 'AIF-C01')).toMatchObject({ missed: 1, leeches: 1 })
	for (let day = 0; day < 5; day++) await undoAnswer(db, `q/one@${at + day * dayMs}`, at)
	expect(await readHelp(db, question('q/one'))).toMatchObject({ leech: false })
})

test('drills know flags, and there are none of an exam that does not exist', async () => {
	const db = await seeded(material)
	await setFlag(db, 'q/one', true, 1)
	expect(await readDrills(db, 'AIF-C01')).toMatchObject({ all: 2, flagged: 1 })
	expect(await readDrills(db, 'XYZ-C99')).toBeUndefined()
})

test('how well a task is known comes with the answers behind it', async () => {
	const db = await seeded(material)
	await recordAnswer(db, answer('q/one', { at }))
	const mastery = await readMastery(db, exam(), at)
	expect(mastery.get('AIF-C01/1.1')).toMatchObject({ answers: 1, asked: 1, there: 2, share: expect.closeTo(0.5, 1) })
})
