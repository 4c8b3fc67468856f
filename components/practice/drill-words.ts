import type { Scope } from '../../study/choosing/scope.ts'
import type { Exam, QuestionType } from '../../study/schema/exam.ts'

export const typeWords: Record<QuestionType, string> = {
	'multiple-choice': 'One right answer',
	'multiple-response': 'Several right answers',
	ordering: 'Steps in order',
	matching: 'Matching',
}

/** What stands for the whole exam: the choice is Certlight's. */
export const wholeWords = 'What helps most now'

/** What a drill is called. @param nameOf what a service is called */
export function drillTitle(scope: Scope, exam: Exam, nameOf: (service: string) => string): string {
	const parts = [
		scope.domain !== undefined && numbered(scope.domain, exam.domains),
		scope.task !== undefined &&
			numbered(
				scope.task,
				exam.domains.flatMap(({ tasks }) => tasks),
			),
		scope.service !== undefined && nameOf(scope.service),
		scope.pair?.map(nameOf).join(' or '),
		scope.type && typeWords[scope.type],
		scope.missed && 'Missed last time',
		scope.flagged && 'Flagged',
		scope.leeches && 'Missed again and again',
		scope.notIn !== undefined && `New since ${scope.notIn}`,
	].filter((part) => typeof part === 'string')
	return parts.length > 0 ? parts.join(', ') : wholeWords
}

/** `AIF-C01/1.2` and its title as one line. */
export function numbered(id: string, parts: readonly { id: string; title: string }[]): string {
	const part = parts.find((one) => one.id === id)
	const number = id.split('/').at(-1) ?? id
	return part ? `${number} ${part.title}` : number
}

/** @param minutes greater than 0 */
export function minutesInWords(minutes: number): string {
	if (minutes < 1) return `${Math.max(1, Math.round(minutes * 60))} seconds`
	const whole = Math.round(minutes)
	return whole === 1 ? '1 minute' : `${whole} minutes`
}

export function questionsInWords(count: number): string {
	return count === 1 ? '1 question' : `${count} questions`
}
