import type { Question } from '../../study/schema/question.ts'
import type { Material } from './material.ts'
import type { Fault } from './read.ts'

const countWords = (text: string) => text.trim().split(/\s+/).length
const COUNT_WORDS: Record<number, string> = { 2: 'TWO', 3: 'THREE', 4: 'FOUR' }

/** Rules of good wording that a machine can see. */
export function checkWording(material: Material): Fault[] {
	return [...material.questions.flatMap(checkQuestion), ...material.exams.flatMap(checkExam)]
}

function checkExam(exam: Material['exams'][number]): Fault[] {
	const file = `exams/${exam.code}.yaml`
	const sum = exam.domains.reduce((total, domain) => total + domain.weight, 0)
	const outside = exam.domains
		.flatMap((domain) =>
			domain.tasks
				.map((task) => ({ parent: domain.id, id: task.id }))
				.concat(domain.tasks.flatMap((task) => task.topics.map((topic) => ({ parent: task.id, id: topic.id })))),
		)
		.concat(exam.domains.map((domain) => ({ parent: exam.code, id: domain.id })))
		.filter(({ parent, id }) => !id.startsWith(parent))
	return [
		...(sum === 100 ? [] : [{ file, rule: `the domains' weights add up to ${sum}, not 100` }]),
		...outside.map(({ parent, id }) => ({ file, rule: `the id ${id} must begin with ${parent}` })),
	]
}

function checkQuestion(question: Question): Fault[] {
	const file = `questions/${question.id}.yaml`
	const faults: Fault[] = []
	const length = countWords(question.stem)
	if (length < 15 || length > 120) faults.push({ file, rule: `the stem has ${length} words; 15 to 120 are allowed` })
	if (question.type === 'multiple-choice' || question.type === 'multiple-response') {
		const texts = question.options.map((option) => option.text.toLowerCase())
		if (new Set(texts).size < texts.length) faults.push({ file, rule: 'two options have the same text' })
		if (texts.some((text) => /\b(all|none) of the above\b/.test(text))) faults.push({ file, rule: 'an option says all or none of the above' })
	}
	if (question.type === 'multiple-response') {
		const word = COUNT_WORDS[question.options.filter((option) => option.correct).length] ?? '?'
		if (!question.stem.includes(`Select ${word}`)) faults.push({ file, rule: `the stem must say "Select ${word}"` })
	}
	return faults
}
