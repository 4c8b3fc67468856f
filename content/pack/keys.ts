import type { Question } from '../../study/schema/question.ts'
import { asked, round } from './spread.ts'

type Choice = Extract<Question, { options: unknown }>

/** What the place and the length of a key give away; shares are per cent. */
export type KeyBalance = {
	questions: number
	/** Share of the multiple-choice keys at each of the four places of the file. */
	places: [number, number, number, number]
	/** How often the longest option is a key, and how often it would be by chance. */
	longest: { share: number; chance: number }
}

/** The balance over the multiple-choice and multiple-response questions that are asked. */
export function measureKeys(questions: readonly Question[]): KeyBalance {
	const choices = asked(questions).filter((question): question is Choice => 'options' in question)
	const single = choices.filter(({ type }) => type === 'multiple-choice')
	const share = (count: number, of: number) => (of === 0 ? 0 : round((count / of) * 100))
	const at = (place: number) => share(single.filter(({ options }) => options.findIndex(({ correct }) => correct) === place).length, single.length)
	return {
		questions: choices.length,
		places: [at(0), at(1), at(2), at(3)],
		longest: { share: share(sum(choices.map(keyIsLongest)), choices.length), chance: share(sum(choices.map(chanceOf)), choices.length) },
	}
}

/** 1 when a key is longer than every other option, a part of it when several are the longest. */
function keyIsLongest({ options }: Choice): number {
	const most = Math.max(...options.map(({ text }) => text.length))
	const longest = options.filter(({ text }) => text.length === most)
	return longest.filter(({ correct }) => correct).length / longest.length
}

function chanceOf({ options }: Choice): number {
	return options.filter(({ correct }) => correct).length / options.length
}

function sum(values: number[]): number {
	return values.reduce((total, value) => total + value, 0)
}
