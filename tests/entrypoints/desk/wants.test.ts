import { expect, test } from 'vitest'
import { queryOfWants, wantsOf } from '../../../entrypoints/desk/library/wants.ts'

test('what the chooser is asked stands in its address and is read from it again', () => {
	const wants = { task: 'classification', data: 'tabular', wishes: ['interpretable', 'no-gpu'] } as const
	expect(wantsOf(new URLSearchParams(queryOfWants(wants)).toString())).toEqual(wants)
	expect(wantsOf(new URLSearchParams(queryOfWants({ wishes: [] })).toString())).toEqual({ wishes: [] })
})

test('what no chooser knows is left out of an address', () => {
	expect(wantsOf('task=cooking&data=soup&wish=hot,no-gpu')).toEqual({ wishes: ['no-gpu'] })
})
