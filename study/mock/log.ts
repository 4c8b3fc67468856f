import type { Answer } from '../answer.ts'
import { gradeResponse, isComplete } from '../grading.ts'
import type { Question } from '../schema/question.ts'
import { finalResponse, type Sitting } from './sitting.ts'

/**
 * The lines that a finished sitting adds to the answer log: one for every question that was answered whole and still exists. Their ids come
 * from the sitting, so adding them again changes nothing. Unanswered questions say nothing about memory and add none.
 * @param day the learner's own calendar day on which it was finished
 * @param contentHash the study material the questions were read from
 */
export function answersOf(sitting: Sitting, questions: ReadonlyMap<string, Question>, day: string, contentHash: string): Answer[] {
	const at = sitting.finished?.at
	if (at === undefined) return []
	return sitting.form.items.flatMap((item, place): Answer[] => {
		const question = questions.get(item.questionId)
		const state = sitting.places[place]
		const response = finalResponse(state)
		if (!question || !state || !response || !isComplete(question, response)) return []
		const { right } = gradeResponse(question, response)
		const shared = { questionId: question.id, exam: sitting.form.exam, at, day, response, right, tookMs: Math.round(state.spent), contentHash }
		return [{ id: `${sitting.id}/${place}`, place: 'mock', ...shared }]
	})
}
