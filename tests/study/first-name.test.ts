import { expect, test } from 'vitest'
import { compileTerms } from '../../study/finder/compile.ts'
import { makeMatcher } from '../../study/finder/matcher.ts'
import { firstName } from '../../study/first-name.ts'
import { service } from './samples.ts'

const matcher = makeMatcher(
	compileTerms(
		[
			service('s3', { name: 'Amazon S3' }),
			service('glue', { name: 'AWS Glue' }),
			service('comprehend', { name: 'Amazon Comprehend', guides: ['comprehend'], ambiguous: [{ form: 'Comprehend', when: [{ guide: true }] }] }),
		],
		{ families: {}, strangers: [] },
	),
)
const standing = { url: 'https://docs.aws.amazon.com/glue/latest/dg/page.html', title: 'A page' }

test('a passage is about what it names first', () => {
	expect(firstName('Keep it in Amazon S3, and let AWS Glue\nread it.', standing, matcher)).toBe('s3')
	expect(firstName('No name at all.', standing, matcher)).toBeUndefined()
})

test('an ambiguous name counts where it would light up', () => {
	expect(firstName('Comprehend reads it.', standing, matcher)).toBeUndefined()
	expect(firstName('Comprehend reads it.', { ...standing, url: 'https://docs.aws.amazon.com/comprehend/latest/dg/page.html' }, matcher)).toBe('comprehend')
})
