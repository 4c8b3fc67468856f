import type { Interval } from '../../study/mock/interval.ts'
import type { Ability } from '../../study/readiness/ability.ts'
import type { Lift } from '../../study/readiness/lift.ts'
import { counted, percent } from '../mock/words.ts'

/** Chances are told in steps of five, since more would be pretence, and never as none or certain: `35 % to 60 %`, `over 95 %`. */
export function chanceWords({ low, high }: Interval): string {
	const [from, to] = [inFives(low), inFives(high)]
	if (from > 95) return 'over 95 %'
	if (to < 5) return 'under 5 %'
	if (from === to) return `about ${to} %`
	return `${from < 5 ? 'under 5' : from} to ${to > 95 ? 'over 95' : to} %`
}

/** One sentence that says what the chance amounts to. @param middle 0 to 1 */
export function verdict(middle: number): string {
	if (middle >= 0.85) return 'You would very likely pass.'
	if (middle >= 0.65) return 'You would probably pass, but not surely.'
	if (middle >= 0.35) return 'It could go either way.'
	if (middle >= 0.15) return 'You would probably not pass yet.'
	return 'You are not there yet.'
}

/** What is behind a bar. */
export function behind({ answers, asked, there }: { answers: number; asked: number; there: number }): string {
	if (there === 0) return 'no questions here yet'
	return asked === 0 ? `none of ${counted(there, 'question')} answered` : `${counted(answers, 'answer')} to ${asked} of ${counted(there, 'question')}`
}

/** Where what is known probably lies, four times in five. */
export function likely({ known, uncertainty }: Pick<Ability, 'known' | 'uncertainty'>): Interval {
	const spread = 1.2816 * uncertainty
	return { low: Math.max(0, known - spread), high: Math.min(1, known + spread) }
}

/** Why work on a task pays. @param ahead whether an exam lies ahead */
export function liftWords({ ability, matter }: Lift, ahead: boolean): string {
	const { known, evidence } = ability
	if (matter === 'unmet') return evidence.asked === 0 ? 'You have not answered anything about it yet.' : 'You have hardly answered anything about it yet.'
	if (matter === 'fading' && ahead) return `You know about ${percent(known)} of it on the day; some of what you know now will have faded by then.`
	return `You know about ${percent(known)} of it.`
}

const inFives = (share: number) => Math.round(share * 20) * 5
