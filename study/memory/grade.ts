import type { Answer } from '../answer.ts'

/** What an answer says about the memory behind it; nobody grades by hand. */
export type Grade = 'again' | 'hard' | 'good'

/**
 * Wrong: again. Right: good; but hard when it was marked as a guess or took far longer than the learner's usual.
 * @param slow whether it did, see `Pace.isSlow`
 */
export function gradeOf(answer: Pick<Answer, 'right' | 'guess'>, slow: boolean): Grade {
	if (!answer.right) return 'again'
	return answer.guess || slow ? 'hard' : 'good'
}
