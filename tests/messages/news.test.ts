import { expect, test } from 'vitest'
import { isNews } from '../../messages/news.ts'

test.each([
	{ kind: 'say', words: 'Next name' },
	{ kind: 'leave', hosts: ['repost.aws'] },
])('%j is news', (message) => expect(isNews(message)).toBe(true))

test.each([undefined, null, 'say', { kind: 'say' }, { kind: 'say', words: 7 }, { kind: 'leave', hosts: 'repost.aws' }, { kind: 'command', words: 'x' }])(
	'%j is none',
	(message) => expect(isNews(message)).toBe(false),
)
