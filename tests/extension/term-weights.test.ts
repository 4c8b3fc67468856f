import { expect, test } from 'vitest'
import { localDay } from '../../extension/clock.ts'
import { isInExam, termWeights } from '../../extension/term-weights.ts'
import { exam, note, question, service } from '../study/samples.ts'

test('an entry weighs its share of each domain’s questions, as much as the exam weighs the domain', () => {
	const about = (id: string, objectives: string[], services: string[], more = {}) => question(id, { objectives, services, ...more })
	const weights = termWeights(exam(), [
		about('q/1', ['AIF-C01/1.1'], ['lex', 'kendra']),
		about('q/2', ['AIF-C01/1.2'], ['lex']),
		about('q/3', ['AIF-C01/1.1', 'AIF-C01/2.1'], ['glue']),
		about('q/4', ['MLS-C01/2.1'], ['athena']),
		about('q/5', ['AIF-C01/1.1'], ['polly'], { retired: '2026-01-01' }),
	])
	expect([...weights]).toEqual([
		['lex', 40],
		['kendra', 20],
		['glue', 50],
	])
})

test('an entry belongs to the exam by its note or by the guide', () => {
	expect(isInExam(exam(), { service: service('lex', { exams: {} }), note: note('lex') })).toBe(true)
	expect(isInExam(exam(), { service: service('lex', { exams: { 'AIF-C01': 'named' } }) })).toBe(true)
	expect(isInExam(exam(), { service: service('lex', { exams: { 'MLS-C01': 'named' } }) })).toBe(false)
})

test('the day is the learner’s own', () => {
	expect(localDay(new Date(2026, 0, 5, 0, 30).getTime())).toBe('2026-01-05')
	expect(localDay(new Date(2026, 11, 31, 23, 59).getTime())).toBe('2026-12-31')
})
