import type { Today } from '../../study/choosing/today.ts'
import { minutesInWords, questionsInWords } from './drill-words.ts'

/** What today is worth, in a sentence or two. @param daysLeft to the exam, where a date is set and ahead */
export function todayInWords({ questions, minutes, spent, left, later }: Today, daysLeft: number | undefined): string {
	return [examIn(daysLeft), worth(questions, minutes, left, spent), after(later, left)].filter((part) => part !== '').join(' ')
}

function examIn(daysLeft: number | undefined): string {
	if (daysLeft === undefined) return ''
	if (daysLeft === 0) return 'The exam is today.'
	return daysLeft === 1 ? 'The exam is tomorrow.' : `${daysLeft} days to the exam.`
}

function worth(questions: number, minutes: number, left: number, spent: number): string {
	const done = spent >= 0.5 ? `, after ${minutesInWords(spent)} done` : ''
	if (left === 0) return `Today’s minutes are used up${done}.`
	if (questions === 0) return `Nothing is due today${done}; what you practise now works ahead.`
	return `Today: ${questionsInWords(questions)}, about ${minutesInWords(Math.max(1, minutes))}${done}.`
}

function after(later: number, left: number): string {
	if (later === 0) return ''
	return left === 0 ? `${questionsInWords(later)} can wait for tomorrow.` : `${later} more can wait for the days after.`
}
