import * as v from 'valibot'
import { browser } from 'wxt/browser'
import type { CardContent } from '../study/card.ts'
import type { Quiz, QuizAnswer } from '../study/quiz.ts'
import { onRequest } from './channel.ts'
import { type Reply, Request } from './protocol.ts'

/** Where a request came from. */
export type Asker = { tabId: number | undefined; frameId: number | undefined; windowId: number | undefined }

/** What the worker does for each request. A thrown StoreFault or Error becomes a sentence for the page. */
export type Answers = {
	card(id: string): Promise<CardContent | undefined>
	question(service: string, notThis: string | undefined): Promise<Quiz | undefined>
	answer(answer: QuizAnswer): Promise<void>
	cardScript(asker: Asker): Promise<void>
	openNote(id: string, asker: Asker): Promise<void>
	lens(): Promise<void>
	badge(count: number, asker: Asker): Promise<void>
}

/** Answers requests of our own pages; anything of unknown shape, or from elsewhere, is refused with a sentence. */
export function answerRequests(answers: Answers): void {
	onRequest((data, sender) => {
		if (sender.id !== browser.runtime.id) return refuse('Certlight answers only its own pages.')
		const request = v.safeParse(Request, data)
		if (!request.success) return refuse('Certlight does not know this request.')
		// No await before this call: opening a panel needs the click that is still being handled.
		const work = answerOne(request.output, answers, { tabId: sender.tab?.id, frameId: sender.frameId, windowId: sender.tab?.windowId })
		return work.then(
			(value) => ({ value }),
			(error: unknown) => ({ refused: error instanceof Error ? error.message : 'Something went wrong in Certlight.' }),
		)
	})
}

async function refuse(sentence: string): Promise<Reply<unknown>> {
	return { refused: sentence }
}

async function answerOne(request: Request, answers: Answers, asker: Asker): Promise<unknown> {
	switch (request.kind) {
		case 'open-note':
			await answers.openNote(request.id, asker)
			return null
		case 'badge':
			await answers.badge(request.count, asker)
			return null
		case 'lens':
			await answers.lens()
			return null
		case 'question': {
			const quiz = await answers.question(request.service, request.notThis)
			if (!quiz) throw new Error('Your exam has no question about this name.')
			return quiz
		}
		case 'answer':
			await answers.answer(request.answer)
			return null
		case 'card-script':
			await answers.cardScript(asker)
			return null
		case 'card': {
			const card = await answers.card(request.id)
			if (!card) throw new Error('Certlight has no entry for this name.')
			return card
		}
	}
}
