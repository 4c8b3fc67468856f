import { describe, expect, test } from 'vitest'
import { readShippedLibrary } from '../../study/library.ts'
import { shippedLibrary } from './library-samples.ts'

describe('the library of a build', () => {
	test('is read as it is, with or without a map and roles', () => {
		for (const library of [shippedLibrary(), shippedLibrary({ path: null, careers: null })])
			expect(readShippedLibrary(JSON.parse(JSON.stringify(library)))).toEqual(library)
	})

	test.each<[string, unknown]>([
		['nothing', undefined],
		['no hash', { ...shippedLibrary(), hash: '' }],
		['a list missing', { ...shippedLibrary(), faq: undefined }],
		['a row without its id', { ...shippedLibrary(), algorithms: [{ name: 'XGBoost' }] }],
		['a map without levels', { ...shippedLibrary(), path: {} }],
		['roles missing', { ...shippedLibrary(), careers: { roles: 'none' } }],
	])('%s is refused with a sentence', (_, value) => expect(() => readShippedLibrary(value)).toThrow(/^The library .* damaged.*\.$/))
})
