import type { AnswerState } from '../../study/mock/answer-state.ts'
import type { FormLength } from '../../study/mock/form.ts'

export const lengthWords: Record<FormLength, string> = { full: 'Whole exam', half: 'Half', quarter: 'Quarter' }
export const stateWords: Record<AnswerState, string> = { unanswered: 'not answered', incomplete: 'incomplete', answered: 'answered' }

/** `1 question`, `3 questions`. */
export function counted(count: number, one: string, many = `${one}s`): string {
	return `${count} ${count === 1 ? one : many}`
}

/** Time as a clock shows it, seconds rounded up so that 0:00 is the end: `1:02:03`, `18:05`. @param ms 0 or more */
export function clockFace(ms: number): string {
	const seconds = Math.ceil(ms / 1000)
	const two = (number: number) => String(number).padStart(2, '0')
	const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
	return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`
}

/** Time in words, as exact as one needs it: `2 hours 5 minutes`, `18 minutes`, `1 minute 20 seconds`. @param ms 0 or more */
export function timeInWords(ms: number): string {
	const seconds = Math.round(ms / 1000)
	const minutes = Math.round(ms / 60_000)
	if (seconds < 60) return counted(seconds, 'second')
	if (seconds < 300) return joined(Math.floor(seconds / 60), 'minute', seconds % 60, 'second')
	return minutes < 60 ? counted(minutes, 'minute') : joined(Math.floor(minutes / 60), 'hour', minutes % 60, 'minute')
}

/** What is left to do in what is left of the time. @param leftMs undefined when the sitting is untimed */
export function paceInWords(open: number, leftMs: number | undefined): string {
	if (leftMs === undefined) return open === 0 ? 'Every question has an answer.' : `${counted(open, 'question')} left, without a clock.`
	if (open === 0) return `Every question has an answer; ${timeInWords(leftMs)} left to look through them.`
	return `${counted(open, 'question')} left in ${timeInWords(leftMs)}: about ${timeInWords(steady(leftMs / open))} each.`
}

/** In steps of five seconds, so that the line does not change with every second. */
const steady = (ms: number) => Math.round(ms / 5000) * 5000

/** What is said of the time when little is left; empty before that. */
export function warningOf(leftMs: number | undefined): string {
	const minutes = [1, 5, 10].find((one) => leftMs !== undefined && leftMs <= one * 60_000)
	return minutes === undefined ? '' : minutes === 1 ? 'The last minute has begun.' : `No more than ${minutes} minutes are left.`
}

/** `Data and Models`, `Data, Models and Operations`. */
export function listed(words: readonly string[]): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** A share as a whole per cent. */
export function percent(share: number): string {
	return `${Math.round(share * 100)} %`
}

function joined(large: number, largeUnit: string, small: number, smallUnit: string): string {
	return small === 0 ? counted(large, largeUnit) : `${counted(large, largeUnit)} ${counted(small, smallUnit)}`
}
