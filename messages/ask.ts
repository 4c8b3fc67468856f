import type { CardContent } from '../study/card.ts'
import { channel } from './channel.ts'
import type { Reply, Request } from './protocol.ts'

/** Asks the worker for a service's card. Never rejects: what goes wrong comes back as a sentence. */
export function askCard(id: string): Promise<Reply<CardContent>> {
	return ask<CardContent>({ kind: 'card', id })
}

/** Asks the worker to show a note. Must run in the handler of a click, so that the browser lets the panel open. */
export function askOpenNote(id: string): Promise<Reply<null>> {
	return ask<null>({ kind: 'open-note', id })
}

/** Asks the worker to run the card script in this page. */
export function askCardScript(): Promise<Reply<null>> {
	return ask<null>({ kind: 'card-script' })
}

/** Asks the worker to show the number of the exam's names on this page; 0 takes it away. */
export function askBadge(count: number): Promise<Reply<null>> {
	return ask<null>({ kind: 'badge', count })
}

async function ask<T>(request: Request): Promise<Reply<T>> {
	try {
		return (await channel.sendMessage('ask', request)) as Reply<T>
	} catch {
		return { refused: 'Certlight was updated or switched off. Reload this page to use it again.' }
	}
}
