import type { Scope } from '../../study/choosing/scope.ts'
import type { MixUp } from '../../study/mix-up.ts'
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

export const mixedUpWords = { told: 'You mixed up these two.', near: 'Close to what you mixed up.' }

/** Two things that are mixed up, by name. */
export function namesOfBoth({ own, other }: Pick<MixUp, 'own' | 'other'>): string {
	return `${own.name} or ${other.name}`
}

/** A domain's or a task's number and title: `1. Data`, `1.2 Prepare data`. */
export function numbered(id: string, parts: readonly { id: string; title: string }[]): string {
	const part = parts.find((one) => one.id === id)
	const number = id.split('/').at(-1) ?? id
	const mark = number.includes('.') ? number : `${number}.`
	return part ? `${mark} ${part.title}` : `Part ${number}`
}

/** @param minutes greater than 0 */
export function minutesInWords(minutes: number): string {
	if (minutes < 1) return counted(Math.max(1, Math.round(minutes * 60)), 'second')
	return counted(Math.round(minutes), 'minute')
}

export function questionsInWords(count: number): string {
	return counted(count, 'question')
}

function counted(count: number, thing: string): string {
	return `${count} ${thing}${count === 1 ? '' : 's'}`
}
