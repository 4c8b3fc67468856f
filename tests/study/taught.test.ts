import { describe, expect, test } from 'vitest'
import { readTaught } from '../../study/taught.ts'
import { taught } from './samples.ts'

describe('the study material of a build', () => {
	test('is read as it is', () => expect(readTaught(JSON.parse(JSON.stringify(taught())))).toEqual(taught()))

	test.each<[string, unknown]>([
		['nothing', undefined],
		['a page instead of data', '<html>'],
		['no hash', { ...taught(), hash: '' }],
		['a list missing', { ...taught(), notes: undefined }],
		['a row without its id', { ...taught(), questions: [{ stem: 'Which?' }] }],
		['an exam without its code', { ...taught(), exams: [null] }],
	])('%s is refused with a sentence', (_, value) => expect(() => readTaught(value)).toThrow(/^The study material .* damaged.*\.$/))
})
