import * as v from 'valibot'
import { expect, test } from 'vitest'
import { SeenPages } from '../../study/schema/seen-pages.ts'
import { aboutOf, rowsOf, withPage } from '../../study/seen-pages.ts'

const term = (id: string, count: number, inTitle = false) => ({ id, count, inTitle })
const read = (seen: SeenPages, url: string, about: string[], day = '2026-11-23') => withPage(seen, { day, url, about })

test('a page is about what its title names and what it names often, not about what it mentions', () => {
	expect(aboutOf([term('amazon-s3', 2), term('aws-glue', 7), term('amazon-athena', 1, true), term('amazon-emr', 3)])).toEqual([
		'amazon-athena',
		'aws-glue',
		'amazon-emr',
	])
	expect(aboutOf(Array.from({ length: 9 }, (_, place) => term(`s${place}`, 10)))).toHaveLength(5)
})

test('pages count once a day and by service', () => {
	let seen = read({}, 'https://docs/glue', ['aws-glue'])
	seen = read(seen, 'https://docs/crawler', ['aws-glue', 'amazon-s3'])
	expect(read(seen, 'https://docs/glue', ['aws-glue']), 'a reload').toBe(seen)
	expect(read(seen, 'https://docs/other', []), 'a page about nothing').toBe(seen)
	seen = read(seen, 'https://docs/glue', ['aws-glue'], '2026-11-24')
	expect(rowsOf(seen)).toEqual([
		{ day: '2026-11-23', service: 'aws-glue', pages: 2 },
		{ day: '2026-11-23', service: 'amazon-s3', pages: 1 },
		{ day: '2026-11-24', service: 'aws-glue', pages: 1 },
	])
	expect(v.is(SeenPages, seen)).toBe(true)
})

test('days long past are dropped, addresses are not kept in words', () => {
	const seen = read(read({}, 'https://docs/glue', ['aws-glue'], '2026-11-01'), 'https://docs/secret', ['aws-glue'])
	expect(Object.keys(seen)).toEqual(['2026-11-23'])
	expect(JSON.stringify(seen)).not.toContain('secret')
})
