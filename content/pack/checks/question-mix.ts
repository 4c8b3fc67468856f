import type { Material } from '../material.ts'
import type { Fault } from '../read.ts'
import { measureSpread, type Spread } from '../spread.ts'
import { mainExams } from './main-exams.ts'

type Demand = { name: string; holds: (spread: Spread) => boolean; found: (spread: Spread) => string }

/** What one exam asks of its candidates is what its questions ask. */
const FOUNDATIONAL: Demand[] = [
	{ name: '40 to 60 % recall', holds: ({ difficulty }) => between(difficulty.recall, 40, 60), found: ({ difficulty }) => `${difficulty.recall} %` },
	{ name: '40 to 60 % apply', holds: ({ difficulty }) => between(difficulty.apply, 40, 60), found: ({ difficulty }) => `${difficulty.apply} %` },
	{ name: 'at least 30 ordering questions', holds: ({ types }) => types.ordering >= 30, found: ({ types }) => `${types.ordering}` },
	{ name: 'at least 30 matching questions', holds: ({ types }) => types.matching >= 30, found: ({ types }) => `${types.matching}` },
]
const OTHERS: Demand[] = [
	{ name: 'at least 50 % apply', holds: ({ difficulty }) => difficulty.apply >= 50, found: ({ difficulty }) => `${difficulty.apply} %` },
	{ name: 'at least 25 % weigh up', holds: ({ difficulty }) => difficulty.weighUp >= 25, found: ({ difficulty }) => `${difficulty.weighUp} %` },
]
const ALL: Demand[] = [
	{ name: '15 to 25 % multiple-response', holds: (spread) => between(spread.multipleResponse, 15, 25), found: (spread) => `${spread.multipleResponse} %` },
]

/** Difficulty and types are mixed as the exam's are, and no type is used that its guide does not name. */
export function checkQuestionMix({ exams, questions }: Material): Fault[] {
	return mainExams(exams).flatMap((exam) => {
		const spread = measureSpread(exam, questions)
		const file = `exams/${exam.code}.yaml`
		const demands = [...(exam.level === 'foundational' ? FOUNDATIONAL : OTHERS), ...ALL]
		const strange = (['ordering', 'matching'] as const).filter((type) => spread.types[type] > 0 && !exam.questionTypes.includes(type))
		return [
			...demands
				.filter(({ holds }) => !holds(spread))
				.map(({ name, found }) => ({ file, rule: `the questions should be ${name}; there are ${found(spread)}` })),
			...strange.map((type) => ({ file, rule: `has ${spread.types[type]} ${type} questions, a type that its guide does not name` })),
		]
	})
}

function between(value: number, least: number, most: number): boolean {
	return value >= least && value <= most
}
