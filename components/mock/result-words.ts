import type { MockResult, PlaceResult } from '../../study/mock/result.ts'
import type { Sitting } from '../../study/mock/sitting.ts'
import { counted, listed, timeInWords } from './words.ts'

export const passedWords: Record<MockResult['passed'], { short: string; long: string }> = {
	likely: { short: 'a pass is likely', long: 'A pass is likely: the whole range is at the pass mark or above it.' },
	open: { short: 'a pass is open', long: 'It could go either way: the pass mark lies within the range.' },
	unlikely: { short: 'a pass is unlikely', long: 'A pass is unlikely yet: the whole range is below the pass mark.' },
}

export const outcomeWords: Record<PlaceResult['outcome'], string> = {
	right: 'Right',
	wrong: 'Wrong',
	incomplete: 'Incomplete, counts as wrong',
	unanswered: 'No answer, counts as wrong',
}

export const changeWords: Record<NonNullable<PlaceResult['change']>, string> = {
	'wrong-to-right': 'changed from wrong to right',
	'right-to-wrong': 'changed from right to wrong',
	'wrong-to-wrong': 'changed, wrong before and after',
}

/** How answers were changed, in a sentence. */
export function changesInWords(places: readonly PlaceResult[]): string {
	const count = (change: PlaceResult['change']) => places.filter((place) => place.change === change).length
	const [gained, lost, same] = [count('wrong-to-right'), count('right-to-wrong'), count('wrong-to-wrong')]
	const all = gained + lost + same
	if (all === 0) return 'You changed no answer from right to wrong or from wrong to right.'
	const parts = [
		gained > 0 && `${gained} from wrong to right`,
		lost > 0 && `${lost} from right to wrong`,
		same > 0 && `${same} from one wrong answer to another`,
	]
	return `You changed ${counted(all, 'answer')}: ${listed(parts.filter((part) => part !== false))}. ${balance(gained, lost)}`
}

function balance(gained: number, lost: number): string {
	if (gained === lost) return 'Changing made no difference.'
	return gained > lost ? `Changing gained you ${counted(gained - lost, 'question')}.` : `Changing cost you ${counted(lost - gained, 'question')}.`
}

/** How long it took, by which terms, and with which breaks: a sentence each. */
export function courseInWords(sitting: Sitting): string[] {
	const { form, terms, spent, breaks, finished } = sitting
	const allowed = timeInWords((form.minutes + terms.extraMinutes) * 60_000)
	const ranOut = `The ${allowed} ran out, and what was answered by then counts.`
	const used =
		finished?.by === 'time'
			? ranOut
			: terms.timed
				? `You used ${timeInWords(spent)} of ${allowed}.`
				: `You took ${timeInWords(spent)}, without a clock; the exam gives ${allowed}.`
	return [
		used,
		...(terms.extraMinutes > 0 && terms.timed ? ['That includes 30 minutes more than the usual time.'] : []),
		...(terms.pausable ? ['Pauses were allowed; the exam has none.'] : []),
		...(breaks > 0 ? [`You left it ${breaks === 1 ? 'once' : `${breaks} times`} without a pause; in the exam the clock would have gone on.`] : []),
	]
}
