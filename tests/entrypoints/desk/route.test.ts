import { expect, test } from 'vitest'
import { readRoute } from '../../../entrypoints/desk/route.ts'

test.each([
	['', { section: 'exam' }],
	['#/exam', { section: 'exam' }],
	['#/settings', { section: 'settings' }],
	['#/about', { section: 'about' }],
	['#/note/amazon-lex', { section: 'note', id: 'amazon-lex' }],
	['#/note/', { section: 'exam' }],
	['#/elsewhere', { section: 'exam' }],
])('the address %s leads to %o', (hash, route) => {
	expect(readRoute(hash)).toEqual(route)
})
