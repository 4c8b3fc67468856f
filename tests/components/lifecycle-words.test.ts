import { expect, test } from 'vitest'
import { nameAloud } from '../../components/note/lifecycle-words.ts'

test('a name is heard with what has become of it', () => {
	expect(nameAloud({ name: 'AWS Lambda', status: 'active' })).toBe('AWS Lambda.')
	expect(nameAloud({ name: 'Amazon Forecast', status: 'closed', statusDate: '2024-07-29' })).toBe(
		'Amazon Forecast. Closed to new customers since 29\u00a0July 2024.',
	)
	expect(nameAloud({ name: 'Amazon Lookout', status: 'ended' })).toBe('Amazon Lookout. Ended.')
})
