import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LONGEST } from '../../study/passage.ts'
import { trimSelection } from '../../study/selection.ts'

const around = (before: string, after: string) => ({ before, after, page: `${before}${after}` })

describe('a selection that is kept', () => {
	test('has single blanks and a line for each block', () => {
		expect(trimSelection({ text: '  Amazon\u00a0 S3\n\n\tholds   objects ' }).text).toBe('Amazon S3\nholds objects')
	})

	test('has whole words, also where the pointer began or ended within one', () => {
		const { text, around: rest } = trimSelection({ text: 'azon S3 hol', around: around('of Am', 'ds objects') })
		expect(text).toBe('Amazon S3 holds')
		expect(rest).toMatchObject({ before: 'of', after: 'objects' })
	})

	test('takes no neighbour that is a word of its own, nor a sentence of a script without blanks', () => {
		expect(trimSelection({ text: 'S3', around: around('Amazon ', ', too') }).text).toBe('S3')
		expect(trimSelection({ text: '推論', around: around('リアルタイム', 'エンドポイント') }).text).toBe('推論')
	})

	test('is cut behind a word when it is too long', () => {
		const { text } = trimSelection({ text: 'eleven char '.repeat(400) })
		expect(text.length).toBeLessThanOrEqual(LONGEST.text)
		expect(text.length).toBeGreaterThan(LONGEST.text - 12)
		expect(text).toMatch(/ (eleven|char)$/)
	})

	test('is never too long, never torn within a letter, and stays as it is the second time', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '模', '👩🏽', '\ud83d'), maxLength: 3000, minLength: 1500 }), (selection) => {
				const { text } = trimSelection({ text: selection })
				expect(text.length).toBeLessThanOrEqual(LONGEST.text)
				expect(text.isWellFormed()).toBe(true)
				expect(trimSelection({ text }).text).toBe(text)
			}),
		)
	})
})
