import type { Question } from '../../../study/schema/question.ts'
import type { Material } from '../material.ts'
import type { Fault } from '../read.ts'
import { twice } from '../twice.ts'

/** Items to be ordered or matched can be told apart, and a matching answer serves twice only where the stem says so. */
export function checkWellFormed({ questions }: Material): Fault[] {
	return questions.flatMap((question) => rulesBroken(question).map((rule) => ({ file: `questions/${question.id}.yaml`, rule })))
}

function rulesBroken(question: Question): string[] {
	if (question.type !== 'ordering' && question.type !== 'matching') return []
	const same = twice(question.items.map(({ text }) => text.toLowerCase())).map((text) => `two items have the same text: ${text}`)
	if (question.type === 'ordering') return same
	const answers = question.items.map(({ answer }) => answer.toLowerCase())
	const again = /more than once|twice|again|may be used|can be used/i.test(question.stem)
		? []
		: twice(answers).map((text) => `the answer "${text}" serves twice, and the stem does not say that it may`)
	return [...same, ...again, ...(new Set(answers).size < 2 ? ['all prompts have the same answer'] : [])]
}
