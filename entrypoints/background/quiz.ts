import { contentHash } from 'virtual:certlight-hash'
import { newSeed } from '../../extension/chance.ts'
import { localDay } from '../../extension/clock.ts'
import { answerTo, record } from '../../extension/record.ts'
import { faultOf, StoreFault } from '../../store/faults.ts'
import type { Store } from '../../store/open.ts'
import { readPreferences } from '../../store/preferences.ts'
import { readQuestion } from '../../store/questions.ts'
import { askAbout } from '../../store/quiz.ts'
import type { Quiz, QuizAnswer } from '../../study/quiz.ts'

/** A question about a service for a card; undefined where the exam has none. */
export async function askInCard(db: Store, service: string, notThis: string | undefined): Promise<Quiz | undefined> {
	const now = Date.now()
	const [quiz, { confidence }] = await Promise.all([askAbout(db, service, { seed: newSeed(), now, day: localDay(now), notThis }), readPreferences(db)])
	return quiz && { ...quiz, confidence, version: contentHash }
}

/**
 * Grades what a card handed in and puts it on disk; the same id again changes nothing.
 * @throws StoreFault with a sentence when it is not on disk; Error with one when it does not fit the question
 */
export async function keepFromCard(db: Store, given: QuizAnswer): Promise<void> {
	const question = await readQuestion(db, given.questionId)
	if (!question)
		throw new StoreFault('refused', { sentence: 'This question is no longer in Certlight, so its answer was not kept. Everything kept before is still there.' })
	const { id, exam, response, at, tookMs, guess } = given
	const answer = answerTo({ question, exam, place: 'card', shownAt: at - tookMs }, response, at, guess)
	await record(db, { ...answer, id }).catch((error: unknown) => {
		throw faultOf(error)
	})
}
