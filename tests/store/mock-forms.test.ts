import { expect, test } from 'vitest'
import { recordAnswer } from '../../store/answers.ts'
import { drawMockForm } from '../../store/mock-forms.ts'
import { undoAnswer } from '../../store/undone.ts'
import { answer, exam, question, taught } from '../study/samples.ts'
import { seeded } from './fresh.ts'

const small = exam('AIF-C01', { questions: { total: 2, scored: 2, unscored: 0 }, domains: exam().domains.slice(0, 1) })
const names = ['a', 'b', 'c'].map((name) => `q/${name}`)
const material = () => taught({ exams: [small], questions: names.map((id) => question(id)) })

test('a form has what was never asked, and an answer that was taken back does not count as asked', async () => {
	const db = await seeded(material())
	const asked = answer('q/a', { at: 5000 })
	await recordAnswer(db, asked)
	const drawn = async () => (await drawMockForm(db, small, 'full', 4)).items.map(({ questionId }) => questionId).sort()
	expect(await drawn()).toEqual(['q/b', 'q/c'])
	await recordAnswer(db, answer('q/b', { at: 9000 }))
	await recordAnswer(db, answer('q/a', { at: 9900 }))
	expect(await drawn()).toEqual(['q/b', 'q/c'])
	await undoAnswer(db, answer('q/a', { at: 9900 }).id, 1)
	expect(await drawn()).toEqual(['q/a', 'q/c'])
})
