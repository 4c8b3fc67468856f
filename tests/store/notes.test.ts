import { describe, expect, test } from 'vitest'
import { readCard } from '../../store/card.ts'
import { listNotes, readNote } from '../../store/notes.ts'
import { listQuestions, readQuestion } from '../../store/questions.ts'
import { listServices, readService } from '../../store/services.ts'
import { chooseExam } from '../../store/settings.ts'
import { note, question, service, taught } from '../study/samples.ts'
import { seeded } from './fresh.ts'

const confused = taught({ notes: [note('bedrock', { confusedWith: ['lex', 'gone', 'kendra'], objectives: ['AIF-C01/2.1', 'MLS-C01/1.1'] }), note('lex')] })

describe('a note', () => {
	test('is found by its entry', async () => {
		expect(await readNote(await seeded(confused), 'bedrock')).toEqual(confused.notes[0])
	})

	test('that does not exist is undefined', async () => {
		const db = await seeded(confused)
		expect([await readNote(db, 'kendra'), await readNote(db, 'gone')]).toEqual([undefined, undefined])
		expect((await listNotes(db)).map((one) => one.id)).toEqual(['bedrock', 'lex'])
	})
})

describe('a card', () => {
	test('follows the chosen exam', async () => {
		const db = await seeded(confused)
		expect((await readCard(db, 'bedrock'))?.exam).toBeNull()
		await chooseExam(db, 'MLS-C01')
		expect((await readCard(db, 'bedrock'))?.exam).toMatchObject({ code: 'MLS-C01', scope: 'outside', tasks: [{ id: 'MLS-C01/1.1' }] })
	})

	test('is there without a note, and not without an entry', async () => {
		const db = await seeded(confused)
		expect(await readCard(db, 'kendra')).toMatchObject({ name: 'Amazon kendra', confusedWith: [] })
		expect(await readCard(db, 'gone')).toBeUndefined()
	})

	test('names a replacement that is an entry', async () => {
		const db = await seeded(taught({ services: [service('old', { status: 'ended', replacedBy: ['lex'] }), service('lex')] }))
		expect((await readCard(db, 'old'))?.replacedBy).toEqual(['Amazon lex'])
	})
})

test('an exam’s questions are those that serve it, each once, retired ones too', async () => {
	const both = question('q/both', { objectives: ['AIF-C01/1.1', 'AIF-C01/2.1'] })
	const retired = question('q/retired', { retired: '2026-11-01' })
	const db = await seeded(taught({ questions: [retired, both, question('q/other', { objectives: ['AIF-C02/1.1'] })] }))
	expect(await listQuestions(db, 'AIF-C01')).toEqual([both, retired])
	expect(await readQuestion(db, 'q/both')).toEqual(both)
	expect(await readQuestion(db, 'q/none')).toBeUndefined()
})

test('the catalogue can be read whole and by id', async () => {
	const db = await seeded()
	expect((await listServices(db)).map((one) => one.id)).toEqual(['bedrock', 'kendra', 'lex'])
	expect([(await readService(db, 'lex'))?.name, await readService(db, 'gone')]).toEqual(['Amazon lex', undefined])
})
