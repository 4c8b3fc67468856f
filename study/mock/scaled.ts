import type { Exam } from '../schema/exam.ts'

/** The scale of every exam of the programme. */
export const SCALE = { least: 100, most: 1000 }

/**
 * The scaled score that a share of right answers would be if the scale were a straight line from 100 to 1000. AWS does not publish how
 * raw scores become scaled ones; forms of different difficulty are brought to one scale, so the true line bends from form to form.
 * @param share 0 to 1
 */
export function scaledScore(share: number): number {
	return Math.round(SCALE.least + (SCALE.most - SCALE.least) * Math.min(1, Math.max(0, share)))
}

/** The share of right answers that the straight line puts at the exam's pass mark: 0.67 for 700, 0.69 for 720, 0.72 for 750. */
export function passShare(exam: Pick<Exam, 'passMark'>): number {
	return (exam.passMark - SCALE.least) / (SCALE.most - SCALE.least)
}

/** What a scaled score is, in one sentence for the learner. */
export const aboutScaledScores =
	'A scaled score puts forms of different difficulty on one scale from 100 to 1000; AWS does not publish how, so this is an estimate that takes the scale as a straight line.'
