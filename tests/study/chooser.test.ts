import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choose, type Wants } from '../../study/chooser.ts'
import { DataKind, Task, Wish } from '../../study/schema/algorithm.ts'
import { algorithm } from './library-samples.ts'

const trees = algorithm('trees', {
	tasks: [{ task: 'classification', how: 'Splits.' }, { task: 'regression' }, { task: 'ranking' }],
	suits: [{ wish: 'non-linear', why: 'Splits follow steps.' }],
	fails: [{ wish: 'interpretable', why: 'Too many trees to read.' }],
})
const line = algorithm('line', {
	tasks: [{ task: 'classification' }, { task: 'regression' }],
	suits: [
		{ wish: 'interpretable', why: 'A weight for each column.' },
		{ wish: 'no-gpu', why: 'Trains on CPU.' },
	],
	fails: [{ wish: 'non-linear', why: 'One weight for each column.' }],
})
const family = algorithm('a family', { kind: 'family', suits: [{ wish: 'few-labels', why: 'Learns from few.' }] })
const pictures = algorithm('pictures', { tasks: [{ task: 'image-classification' }], data: ['image'], fails: [{ wish: 'no-gpu', why: 'Trains on GPU only.' }] })
const all = [family, pictures, trees, line]
const ids = (candidates: { algorithm: { id: string } }[]) => candidates.map(({ algorithm }) => algorithm.id)
const choice = (wants: Partial<Wants>) => choose(all, { wishes: [], ...wants })

describe('choosing an algorithm', () => {
	test('shows only what does the task on the data', () => {
		expect(ids(choice({ task: 'image-classification' }).fits)).toEqual(['pictures'])
		expect(ids(choice({ data: 'tabular', task: 'regression' }).fits)).toEqual(['line', 'trees'])
	})

	test('puts first what meets most wishes, then what is built in, then the specialist', () => {
		expect(ids(choice({ task: 'classification', wishes: ['few-labels'] }).fits)).toEqual(['a family', 'line', 'trees'])
		expect(ids(choice({ task: 'classification' }).fits)).toEqual(['line', 'trees', 'a family'])
	})

	test('keeps apart what fails a wish, with the reason', () => {
		const { fits, unfit } = choice({ task: 'classification', wishes: ['interpretable'] })
		expect(ids(fits)).toEqual(['line', 'a family'])
		expect(unfit.map(({ algorithm, fails }) => [algorithm.id, fails[0]?.why])).toEqual([['trees', 'Too many trees to read.']])
	})

	test('gives the reason for each wish that is met, and names those that do not matter to it', () => {
		const [first] = choice({ task: 'classification', wishes: ['interpretable', 'streaming'] }).fits
		expect(first).toMatchObject({ meets: [{ wish: 'interpretable', why: 'A weight for each column.' }], neutral: ['streaming'] })
	})

	test('says how it does the task', () => {
		expect(choice({ task: 'classification' }).fits.find(({ algorithm }) => algorithm.id === 'trees')?.how).toBe('Splits.')
		expect(choice({ task: 'regression' }).fits.find(({ algorithm }) => algorithm.id === 'trees')?.how).toBeUndefined()
	})

	test('says which wish to give up when nothing fits, a wish before the data or the task', () => {
		const { fits, ways } = choice({ task: 'ranking', data: 'tabular', wishes: ['interpretable'] })
		expect(fits).toEqual([])
		expect(ways).toEqual([
			{ drop: { kind: 'wish', wish: 'interpretable' }, fits: 1 },
			{ drop: { kind: 'task' }, fits: 2 },
		])
	})

	test('says that the data stand in the way', () => {
		expect(choice({ task: 'ranking', data: 'image' }).ways).toEqual([
			{ drop: { kind: 'data' }, fits: 1 },
			{ drop: { kind: 'task' }, fits: 1 },
		])
	})

	test('has no way out when no single change helps', () => {
		expect(choice({ task: 'image-classification', data: 'audio', wishes: ['no-gpu'] }).ways).toEqual([])
	})

	test('fits are exactly those that fail nothing, and what is given up then fits as often as said', () => {
		const reason = (wish: Wish) => ({ wish, why: 'Since.' })
		const wishes = fc.uniqueArray(fc.constantFrom(...Wish.options.slice(0, 5)))
		const any = fc
			.record({
				id: fc.uuid(),
				tasks: fc.uniqueArray(fc.constantFrom(...Task.options.slice(0, 3)), { minLength: 1 }),
				data: fc.constantFrom(...DataKind.options.slice(0, 2)),
				good: wishes,
				bad: wishes,
			})
			.map(({ id, tasks, data, good, bad }) =>
				algorithm(id, {
					tasks: tasks.map((task) => ({ task })),
					data: [data],
					suits: good.filter((one) => !bad.includes(one)).map(reason),
					fails: bad.map(reason),
				}),
			)
		const wanted = fc.record({ task: fc.constantFrom(...Task.options.slice(0, 3)), data: fc.constantFrom(...DataKind.options.slice(0, 2)), wishes })
		fc.assert(
			fc.property(fc.array(any, { maxLength: 8 }), wanted, (algorithms, wants) => {
				const { fits, unfit, ways } = choose(algorithms, wants)
				expect(fits.length + unfit.length).toBe(
					algorithms.filter((one) => one.data.includes(wants.data) && one.tasks.some(({ task }) => task === wants.task)).length,
				)
				expect(fits.every(({ fails }) => fails.length === 0)).toBe(true)
				for (const { drop, fits } of ways) {
					const less: Wants = {
						...(drop.kind !== 'task' && { task: wants.task }),
						...(drop.kind !== 'data' && { data: wants.data }),
						wishes: drop.kind === 'wish' ? wants.wishes.filter((one) => one !== drop.wish) : wants.wishes,
					}
					expect(choose(algorithms, less).fits).toHaveLength(fits)
				}
			}),
		)
	})
})
