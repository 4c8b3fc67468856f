import { browser } from 'wxt/browser'
import type { Reply } from './protocol.ts'

/** The one kind of message between pages and the worker; what is asked stands in its data, which nobody trusts. */
type Ask = { type: 'ask'; data: unknown }

/** Sends a request to the worker. @throws Error when no answer comes */
export async function sendRequest(data: unknown): Promise<Reply<unknown>> {
	const reply: Reply<unknown> | undefined = await browser.runtime.sendMessage({ type: 'ask', data } satisfies Ask)
	if (reply === undefined) throw new Error('No answer came.')
	return reply
}

/** Who sent a message. */
export type Sender = { id?: string; frameId?: number; tab?: { id?: number; windowId?: number } }

/** Answers requests; messages of other kinds get no answer. */
export function onRequest(answer: (data: unknown, sender: Sender) => Promise<Reply<unknown>>): void {
	browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => (isAsk(message) ? answer(message.data, sender) : undefined))
}

function isAsk(message: unknown): message is Ask {
	return (message as Partial<Ask> | null | undefined)?.type === 'ask'
}
