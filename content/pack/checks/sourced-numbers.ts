import type { Question } from '../../../study/schema/question.ts'
import type { Material } from '../material.ts'
import type { Fault } from '../read.ts'

/** A number by itself: not part of a name such as S3, Titan V2 or F1, nor of a count such as "2 of". */
const NUMBER = /(?<![\w.,-])\d+(?:[.,]\d+)?(?![\w-])/g

/** Numbers in options and reasons that the stem does not give: somebody claims them, so a page must state them. */
export function claimedNumbers(question: Question): string[] {
	const parts = 'options' in question ? question.options : question.items
	const given = new Set(question.stem.match(NUMBER))
	return [...new Set(parts.flatMap(({ text, why }) => `${text} ${why}`.match(NUMBER) ?? []))].filter((number) => !given.has(number))
}

/** A question that claims a number names a page about the thing itself; an exam guide states no limits, prices or defaults. */
export function checkSourcedNumbers({ questions }: Material): Fault[] {
	return questions
		.map((question) => ({ question, numbers: claimedNumbers(question) }))
		.filter(({ question, numbers }) => numbers.length > 0 && question.sources.every(({ url }) => /\/aws-certification\/|\/certification\//.test(url)))
		.map(({ question, numbers }) => ({ file: `questions/${question.id}.yaml`, rule: `claims ${numbers.join(', ')}, but no source is about the thing itself` }))
}
