import type { CardContent } from '../study/card.ts'
import type { Quiz, QuizAnswer } from '../study/quiz.ts'
import { sendRequest } from './channel.ts'
import type { Reply, Request } from './protocol.ts'

/** Asks the worker for a service's card. Never rejects: what goes wrong comes back as a sentence. */
export function askCard(id: string): Promise<Reply<CardContent>> {
	return ask<CardContent>({ kind: 'card', id })
}

/** Asks the worker for a question about a service. @param notThis id of the question just answered */
export function askQuestion(service: string, notThis?: string): Promise<Reply<Quiz>> {
	return ask<Quiz>({ kind: 'question', service, ...(notThis !== undefined && { notThis }) })
}

/** Asks the worker to keep an answer; it is on disk when the reply is a value. Sent again under the same id it is kept once. */
export function askToKeep(answer: QuizAnswer): Promise<Reply<null>> {
	return ask<null>({ kind: 'answer', answer })
}

/** Asks the worker to show a note. Must run in the handler of a click, so that the browser lets the panel open. */
export function askOpenNote(id: string): Promise<Reply<null>> {
	return ask<null>({ kind: 'open-note', id })
}

/** Asks the worker to run the card script in this page. */
export function askCardScript(): Promise<Reply<null>> {
	return ask<null>({ kind: 'card-script' })
}

/** Asks the worker to tell open pages what the learner knows now. */
export function askLens(): Promise<Reply<null>> {
	return ask<null>({ kind: 'lens' })
}

/** Asks the worker to show the number of the exam's names on this page; 0 takes it away. */
export function askBadge(count: number): Promise<Reply<null>> {
	return ask<null>({ kind: 'badge', count })
}

async function ask<T>(request: Request): Promise<Reply<T>> {
	try {
		return (await sendRequest(request)) as Reply<T>
	} catch (error) {
		return { refused: isGone(error) ? 'Certlight was updated or switched off. Reload this page to use it again.' : 'Certlight did not answer. Try again.' }
	}
}

/** Whether the extension behind this page is no more. A worker that was killed over a request, of which the browser tells in other words, comes back. */
function isGone(error: unknown): boolean {
	return error instanceof TypeError || (error instanceof Error && /context invalidated/i.test(error.message))
}
