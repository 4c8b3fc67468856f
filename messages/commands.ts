import * as v from 'valibot'
import { browser } from 'wxt/browser'

/** What a key of the learner's own choosing may ask of the page in front. */
export const PageCommand = v.picklist(['next-term', 'previous-term', 'open-card', 'pin-card', 'close-card'])

/** What the worker tells a page when such a key was pressed; it waits for no answer. */
export const CommandMessage = v.strictObject({ kind: v.literal('command'), command: PageCommand })

export type PageCommand = v.InferOutput<typeof PageCommand>
export type CommandMessage = v.InferOutput<typeof CommandMessage>

/** Calls `onCommand` for each command that our worker sends to this page, until the signal says stop. */
export function watchCommands(onCommand: (command: PageCommand) => void, signal: AbortSignal): void {
	// Nothing is answered: a listener that answers would speak for others too.
	const listen = (message: unknown, sender: { id?: string }): undefined => {
		const wish = v.safeParse(CommandMessage, message)
		if (sender.id === browser.runtime.id && wish.success) onCommand(wish.output.command)
	}
	browser.runtime.onMessage.addListener(listen)
	signal.addEventListener('abort', () => stop(listen), { once: true })
}

function stop(listen: (message: unknown, sender: { id?: string }) => undefined): void {
	try {
		browser.runtime.onMessage.removeListener(listen)
	} catch {
		// After an update the runtime behind this call is gone, and so is the listener.
	}
}
