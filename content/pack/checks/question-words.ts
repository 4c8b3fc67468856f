import type { Question } from '../../../study/schema/question.ts'
import type { Material } from '../material.ts'
import type { Fault } from '../read.ts'

const OPTION_WORDS = 30

/** Stems are long enough for a situation and short enough for the clock; options can be compared at a glance. */
export function checkQuestionWords({ questions }: Material): Fault[] {
	return questions.flatMap((question) => {
		const file = `questions/${question.id}.yaml`
		const [least, most] = stemLimits(question)
		const length = countWords(question.stem)
		const parts = 'options' in question ? question.options : question.items
		const long = parts.filter(({ text }) => countWords(text) > OPTION_WORDS)
		return [
			...(length < least || length > most ? [{ file, rule: `the stem has ${length} words; ${least} to ${most} are allowed` }] : []),
			...long.map(({ text }) => ({ file, rule: `an option has more than ${OPTION_WORDS} words: ${text.slice(0, 60)}` })),
		]
	})
}

/** AIF-C01 asks shortly, and so do the types that list what is to be ordered or matched. */
function stemLimits({ type, objectives }: Question): [number, number] {
	if (objectives[0]?.startsWith('AIF-C01')) return [20, 60]
	const short = type === 'ordering' || type === 'matching' || objectives.some((id) => id.startsWith('AIF-C01'))
	return [short ? 20 : 40, 110]
}

function countWords(text: string): number {
	return text.trim().split(/\s+/).length
}
