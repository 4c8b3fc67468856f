import type { Response } from './answer.ts'
import type { Question } from './schema/question.ts'

/** Where a report of a problem can be sent from: nothing is sent by the extension itself. */
export type Report = { subject: string; text: string }

/**
 * The text of a report about a question, ready to be finished by the learner: which question, which version of the study material, what was
 * answered, and two lines to fill in.
 * @param version the study material's hash
 */
export function reportOn(question: Question, version: string, given?: Response): Report {
	const lines = [
		'A problem with a question of Certlight',
		'',
		`Question: ${question.id}`,
		`Study material: ${version}, checked ${question.checked}`,
		`It begins: ${beginning(question.stem)}`,
		...(given ? [`My answer: ${inWords(question, given)}`] : []),
		'',
		'What is wrong: ',
		'A page that says so: ',
	]
	return { subject: `Certlight question ${question.id}`, text: `${lines.join('\n')}\n` }
}

/** The address that opens the learner's own mail program with the report. */
export function mailAddress({ subject, text }: Report): string {
	return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`
}

function beginning(stem: string): string {
	const words = stem.trim().split(/\s+/)
	return words.length > 15 ? `${words.slice(0, 15).join(' ')} …` : words.join(' ')
}

/** Texts rather than letters, since the letters are shuffled. */
function inWords(question: Question, given: Response): string {
	if (given.kind === 'choice' && 'options' in question) return given.chosen.map((place) => question.options[place]?.text ?? '?').join('; ')
	if (given.kind === 'ordering' && 'items' in question) return given.order.map((place) => question.items[place]?.text ?? '?').join(' > ')
	if (given.kind === 'matching' && question.type === 'matching')
		return question.items.map((item, prompt) => `${item.text} = ${question.items[given.answers[prompt] ?? -1]?.answer ?? '?'}`).join('; ')
	return 'of another kind than the question'
}
