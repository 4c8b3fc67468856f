import { measureKeys } from '../keys.ts'
import type { Material } from '../material.ts'
import type { Fault } from '../read.ts'

/** Points of a hundred. */
const PLACE = 3
const LENGTH = 5

/** Whoever always takes the same place, or the longest option, does no better than chance. */
export function checkKeyBalance({ questions }: Material): Fault[] {
	const { places, longest } = measureKeys(questions)
	const uneven = places.filter((share) => Math.abs(share - 25) > PLACE)
	return [
		...(uneven.length > 0
			? [
					{
						file: 'questions',
						rule: `the keys of multiple-choice questions stand at the four places in ${places.join(', ')} %; each should have 25, ${PLACE} points more or less`,
					},
				]
			: []),
		...(longest.share > longest.chance + LENGTH
			? [
					{
						file: 'questions',
						rule: `the longest option is a key in ${longest.share} % of the questions; by chance it would be in ${longest.chance} %, and ${LENGTH} points more are allowed`,
					},
				]
			: []),
	]
}
