import { expect, test } from 'vitest'
import { readRoute } from '../../../entrypoints/desk/route.ts'

test.each([
	['', { section: 'exam' }],
	['#/exam', { section: 'exam' }],
	['#/settings', { section: 'settings' }],
	['#/about', { section: 'about' }],
	['#/mock', { section: 'mock' }],
	['#/progress', { section: 'progress' }],
	['#/mock/5f1c', { section: 'mock', id: '5f1c' }],
	['#/practice', { section: 'practice', query: '' }],
	['#/practice?domain=AIF-C01%2F1', { section: 'practice', query: 'domain=AIF-C01%2F1' }],
	['#/note/amazon-lex', { section: 'note', id: 'amazon-lex' }],
	['#/note/', { section: 'exam' }],
	['#/library', { section: 'library', part: 'notes', query: '' }],
	['#/library/pairs', { section: 'library', part: 'pairs', query: '' }],
	['#/library/nothing', { section: 'library', part: 'notes', query: '' }],
	['#/library/kept/5f1c', { section: 'library', part: 'kept', id: '5f1c', query: '' }],
	['#/library/notes/amazon-lex', { section: 'library', part: 'notes', id: 'amazon-lex', query: '' }],
	['#/library/notes?q=kinesis%20data', { section: 'library', part: 'notes', query: 'q=kinesis%20data' }],
	['#/elsewhere', { section: 'exam' }],
])('the address %s leads to %o', (hash, route) => {
	expect(readRoute(hash)).toEqual(route)
})
