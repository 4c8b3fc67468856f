import { expect, test } from 'vitest'
import { describeFigures } from '../../content/pack/describe-figures.ts'
import { measureMaterial } from '../../content/pack/figures.ts'
import { question } from '../study/samples.ts'
import { material } from './material.ts'

test('the report tells domains against weights, key places, lengths and the most alike', () => {
	const stem = 'A parcel company in Oslo predicts delays from ten million scans and must answer within two seconds; which option costs least?'
	const questions = [question('q/one', { stem }), question('q/two', { stem: stem.replace('Oslo', 'Rome'), objectives: ['AIF-C01/2.1'] })]
	const figures = measureMaterial(material({ questions }))
	expect(figures.spread[0]?.domains).toEqual([
		{ id: 'AIF-C01/1', weight: 60, count: 1, share: 50 },
		{ id: 'AIF-C01/2', weight: 30, count: 1, share: 50 },
		{ id: 'AIF-C01/3', weight: 10, count: 0, share: 0 },
	])
	expect(figures.keys).toMatchObject({ questions: 2, places: [0, 100, 0, 0], longest: { share: 25, chance: 25 } })
	expect(figures.notesByObjective['AIF-C01/1.1']).toBe(2)
	const lines = describeFigures(figures).join('\n')
	expect(lines).toContain('1: 50 % (60), 2: 50 % (30), 3: 0 % (10)')
	expect(lines).toMatch(/most alike stems:\n {2}\d+ % {2}q\/one {2}q\/two/)
})
