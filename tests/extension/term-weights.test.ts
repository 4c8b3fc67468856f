import { expect, test } from 'vitest'
import { localDay } from '../../extension/clock.ts'
import { isInExam, weightOf } from '../../extension/term-weights.ts'
import { exam, note, service } from '../study/samples.ts'

test('an entry weighs as much as the domains its note serves, each once', () => {
	expect(weightOf(exam(), note('lex', { objectives: ['AIF-C01/1.1', 'AIF-C01/1.2', 'AIF-C01/3.1', 'MLS-C01/2.1'] }))).toBe(70)
	expect(weightOf(exam(), note('lex', { objectives: ['MLS-C01/2.1'] }))).toBe(0)
	expect(weightOf(exam(), undefined)).toBe(0)
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
