import { expect, test } from 'vitest'
import { recordAnswer } from '../../store/answers.ts'
import { readCard } from '../../store/card.ts'
import { askAbout, countAbout } from '../../store/quiz.ts'
import { chooseExam } from '../../store/settings.ts'
import { answer, exam, question, service, taught } from '../study/samples.ts'
import { seeded } from './fresh.ts'

const about = [question('q/one'), question('q/two'), question('q/retired', { retired: '2026-01-01' }), question('q/other', { services: ['lex'] })]
const material = taught({ services: [service('bedrock'), service('lex'), service('polly')], questions: about })

const wish = (seed: number, notThis?: string) => ({ seed, notThis, now: Date.UTC(2026, 10, 20, 13), day: '2026-11-20' })

test('a question about the entry is asked, the one just answered last', async () => {
	const db = await seeded(material)
	await chooseExam(db, 'AIF-C01')
	const first = await askAbout(db, 'bedrock', wish(7))
	expect(first).toMatchObject({ exam: 'AIF-C01', seed: 7, question: { services: ['bedrock'] } })
	for (const seed of [1, 2, 3, 4]) expect((await askAbout(db, 'bedrock', wish(seed, 'q/one')))?.question.id).toBe('q/two')
	expect((await askAbout(db, 'lex', wish(1, 'q/other')))?.question.id, 'the only one comes again').toBe('q/other')
	await recordAnswer(db, answer('q/two'))
	expect((await askAbout(db, 'bedrock', wish(5)))?.question.id, 'one never asked comes first').toBe('q/one')
})

test('nothing is asked before an exam is chosen, or where the exam has no question', async () => {
	const db = await seeded(material)
	expect(await askAbout(db, 'bedrock', wish(1))).toBeUndefined()
	expect((await readCard(db, 'bedrock'))?.questions).toBe(0)
	await chooseExam(db, 'AIF-C01')
	expect(await askAbout(db, 'polly', wish(1))).toBeUndefined()
	expect(await countAbout(db, 'polly', exam())).toBe(0)
})

test('the card knows how many questions there are and which pairs tell it apart', async () => {
	const rows = [{ about: 'Size', a: 'small', b: 'large' }]
	const pair = { id: 'x', a: 'bedrock', b: 'lex', question: 'Which?', rows, rule: 'Small or large.', sources: [], checked: '2026-11-23' }
	const db = await seeded({ ...material, pairs: [pair] })
	await chooseExam(db, 'AIF-C01')
	expect(await readCard(db, 'lex')).toMatchObject({
		questions: 1,
		confusedWith: [{ id: 'bedrock', name: 'Amazon bedrock' }],
		lookAlikes: [{ other: { id: 'bedrock' }, rows: [{ own: 'large', other: 'small' }] }],
	})
	expect(await readCard(db, 'bedrock'), 'a retired question is not asked').toMatchObject({ questions: 2 })
})
