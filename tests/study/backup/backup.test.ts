import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BackupFault, readBackup, writeBackup } from '../../../study/backup/file.ts'
import { mergeRows } from '../../../study/backup/merge.ts'
import { eachTable, type LearnerData, type LearnerTable, learnerTables } from '../../../study/backup/rows.ts'
import { answer } from '../samples.ts'
import { keyIn, learnerData } from './arbitrary.ts'

/** What a device holds after taking in what another has, in one order whatever came first. */
function merged(mine: LearnerData, theirs: LearnerData): LearnerData {
	return eachTable((table) => {
		const { added, changed } = mergeRows(table, mine[table], theirs[table])
		const rows = new Map<string, unknown>([...mine[table], ...changed, ...added].map((row) => [keyIn(table, row), row]))
		return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row) as LearnerData[typeof table]
	})
}

const nothing = eachTable(() => [])
const sorted = (data: LearnerData) => merged(data, nothing)
/** What is set or drawn on a device stays there, so these are not the same on both. */
const own: LearnerTable[] = ['settings', 'days']
const shared = (data: LearnerData) => Object.fromEntries(Object.entries(data).filter(([table]) => !own.includes(table as LearnerTable)))

/** Of two words said in the same millisecond neither is the later, so both devices' rows of a key have times of their own. */
const odd = (data: LearnerData): LearnerData =>
	JSON.parse(JSON.stringify(data), (key, value) => (['at', 'changedAt', 'pages'].includes(key) && typeof value === 'number' ? value * 2 : value))
const even = (data: LearnerData): LearnerData =>
	JSON.parse(JSON.stringify(data), (key, value) => (['at', 'changedAt', 'pages'].includes(key) && typeof value === 'number' ? value * 2 + 1 : value))
/** Answers and events are the same on every device. */
const apart = (one: LearnerData, other: LearnerData): [LearnerData, LearnerData] => [
	{ ...odd(one), answers: one.answers, sittingEvents: one.sittingEvents },
	{ ...even(other), answers: other.answers, sittingEvents: other.sittingEvents, passages: even(other).passages.map((row) => ({ ...row, at: 2 })) },
]

describe('a backup file', () => {
	test('comes back as it was written', () => {
		fc.assert(
			fc.property(learnerData, fc.nat(), (data, savedAt) => {
				const { data: read, ...rest } = readBackup(writeBackup(data, savedAt))
				expect(read).toEqual(JSON.parse(JSON.stringify(data)))
				expect(rest).toEqual({ savedAt, unread: 0 })
			}),
		)
	})

	test('loses its damaged rows and no others', () => {
		const text = writeBackup({ ...nothing, answers: [answer('q/one'), answer('q/two', { at: 5 })], ticks: [{ id: 't', ticked: true, at: 1 }] }, 9)
		const broken = text.replace('"right":true', '"right":"perhaps"').replace('"ticked":true', '"ticked":1')
		const { data, unread } = readBackup(broken)
		expect(unread).toBe(2)
		expect(data.answers).toEqual([answer('q/two', { at: 5 })])
		expect(data.ticks).toEqual([])
	})

	test('of tables that this version does not know is read all the same', () => {
		const file = JSON.parse(writeBackup({ ...nothing, answers: [answer('q/one')] }, 9))
		file.data.dreams = [{ id: 1 }]
		expect(readBackup(JSON.stringify(file)).data.answers).toHaveLength(1)
	})

	test.each([
		['', /not a backup/],
		['hello', /not a backup/],
		['[]', /not a backup/],
		['{"certlight":"backup"', /damaged or was cut off/],
		['{"certlight":"backup","format":2,"savedAt":1,"data":{}}', /newer version/],
		['{"certlight":"backup","format":1,"savedAt":1,"data":7}', /damaged/],
		['{"certlight":"backup","format":1,"savedAt":1,"data":{"answers":7}}', /damaged/],
		[JSON.stringify({ answers: [] }), /not a backup/],
	])('%j is refused with a sentence', (text, sentence) => {
		expect(() => readBackup(text)).toThrow(sentence)
		expect(() => readBackup(text)).toThrow(BackupFault)
	})

	test('of any text is read or refused with a sentence, never anything else', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
				try {
					readBackup(text)
				} catch (error) {
					expect(error).toBeInstanceOf(BackupFault)
				}
			}),
		)
	})
})

describe('two devices become one', () => {
	test('the same on both, whichever took in the other', () => {
		fc.assert(
			fc.property(learnerData, learnerData, (a, b) => {
				const [one, other] = apart(a, b)
				const tables = (data: LearnerData) => ({ ...shared(data), passages: data.passages.map(({ id, changedAt, note }) => ({ id, changedAt, note })) })
				expect(tables(merged(one, other))).toEqual(tables(merged(other, one)))
			}),
		)
	})

	test('nothing is lost, and again changes nothing', () => {
		fc.assert(
			fc.property(learnerData, learnerData, (mine, theirs) => {
				const both = merged(mine, theirs)
				for (const table of learnerTables) {
					const keys = new Set(both[table].map((row) => keyIn(table, row)))
					for (const row of [...mine[table], ...theirs[table]]) expect(keys).toContain(keyIn(table, row))
				}
				expect(merged(both, theirs)).toEqual(both)
				expect(merged(both, both)).toEqual(both)
			}),
		)
	})

	test('a third device finds the same, whoever came first', () => {
		fc.assert(
			fc.property(learnerData, learnerData, learnerData, (a, b, c) => {
				expect(merged(merged(a, b), c)).toEqual(merged(a, merged(b, c)))
			}),
		)
	})

	test('nothing new means nothing to write', () => {
		fc.assert(
			fc.property(learnerData, (data) => {
				for (const table of learnerTables) expect(mergeRows(table, data[table], data[table])).toEqual({ added: [], changed: [] })
			}),
		)
	})

	test('what is set here stays', () => {
		const mine = { ...nothing, settings: [{ key: 'exam', value: 'AIF-C01' }] }
		const theirs = {
			...nothing,
			settings: [
				{ key: 'exam', value: 'MLS-C01' },
				{ key: 'plan:AIF-C01', value: { exam: 'AIF-C01', minutes: 30 } },
			],
		}
		expect(merged(mine, theirs).settings).toEqual([{ key: 'exam', value: 'AIF-C01' }, theirs.settings[1]])
		expect(sorted(merged(nothing, theirs)).settings).toEqual(theirs.settings)
	})
})
