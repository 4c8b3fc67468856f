import { expect, test } from 'vitest'
import { type DrillMaterial, listDrills } from '../../../study/choosing/drill-list.ts'
import { memories, memory } from '../memory/make.ts'
import { answer, exam, question } from '../samples.ts'
import { pair } from './make.ts'

const pool = [
	question('q/one'),
	question('q/two', { objectives: ['AIF-C01/2.1'], services: ['lex', 'bedrock'] }),
	question('q/three', { objectives: ['AIF-C01/1.2', 'AIF-B01/1.1'], services: ['lex'] }),
	question('q/retired', { retired: '2026-01-01' }),
	question('q/other', { objectives: ['MLS-C01/1.1'] }),
]
const list = (more: Partial<DrillMaterial> = {}) =>
	listDrills({ pool, exam: exam(), exams: [exam()], memories: new Map(), log: [], nameOf: (id) => id.toUpperCase(), ...more })

test('every drill counts the questions it has, of this exam only', () => {
	const drills = list()
	expect(drills).toMatchObject({ all: 3, missed: 0, flagged: 0, leeches: 0, added: undefined })
	expect(drills.domains.map(({ count, tasks }) => [count, tasks.map((task) => task.count)])).toEqual([
		[2, [1, 1]],
		[1, [1]],
		[0, [0]],
	])
	expect(drills.services).toEqual([
		{ id: 'bedrock', title: 'BEDROCK', count: 2 },
		{ id: 'lex', title: 'LEX', count: 2 },
	])
	expect(drills.types).toEqual([{ type: 'multiple-choice', count: 3 }])
})

test('what the learner missed, flagged and misses again and again', () => {
	const known = memories(memory('q/one', { lastRight: false, lapses: 9 }), memory('q/two'))
	expect(list({ memories: known, flagged: new Set(['q/two', 'q/three']) })).toMatchObject({ missed: 1, flagged: 2, leeches: 1 })
})

test('what a new version of the guide added is what its predecessor does not ask', () => {
	const before = exam('AIF-B01', { replacedBy: ['AIF-C01'] })
	expect(list({ exams: [before, exam()] }).added).toEqual({ before: 'AIF-B01', count: 2 })
})

test('pairs come with those first that a miss points at; a pair nobody asks about is left out', () => {
	const pairs = [pair('bedrock', 'kendra'), pair('bedrock', 'lex'), pair('polly', 'glue')]
	const misses = new Map([['wrong', { reason: 'confused-two' as const }]])
	const { pairs: found } = list({ pairs, misses, log: [answer('q/two', { id: 'wrong', right: false })] })
	expect(found.map(({ id, count, mixedUp }) => [id, count, mixedUp])).toEqual([
		['bedrock--lex', 3, 'near'],
		['bedrock--kendra', 2, undefined],
	])
})

test('the pair that the learner named comes first, also when no pair of the material is of these two, and no other is near', () => {
	const misses = new Map([['wrong', { reason: 'confused-two' as const, pair: ['lex', 'polly'] as const }]])
	const { pairs: found } = list({ pairs: [pair('bedrock', 'lex')], misses, log: [answer('q/two', { id: 'wrong', right: false })] })
	expect(found.map(({ a, b, mixedUp }) => [a.id, b.id, mixedUp])).toEqual([
		['lex', 'polly', 'told'],
		['bedrock', 'lex', undefined],
	])
})
