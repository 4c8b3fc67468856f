import * as v from 'valibot'
import { browser } from 'wxt/browser'

/** What a key of the learner's own choosing may ask of the page in front. */
export const PageCommand = v.picklist(['next-term', 'previous-term', 'open-card', 'pin-card', 'close-card'])

/** What the worker tells a page when such a key was pressed; it waits for no answer. */
export const CommandMessage = v.strictObject({ kind: v.literal('command'), command: PageCommand })

/** What the worker tells a page after its key turned it off or on. */
export const SwitchMessage = v.strictObject({ kind: v.literal('switched'), on: v.boolean() })

export type PageCommand = v.InferOutput<typeof PageCommand>
export type CommandMessage = v.InferOutput<typeof CommandMessage>
export type SwitchMessage = v.InferOutput<typeof SwitchMessage>

/** Calls `onCommand` for each command that our worker sends to this page, and `onSwitch` when a key turned it off or on, until the signal says stop. */
export function watchCommands(onCommand: (command: PageCommand) => void, onSwitch: (on: boolean) => void, signal: AbortSignal): void {
	// Nothing is answered: a listener that answers would speak for others too.
	const listen = (message: unknown, sender: { id?: string }): undefined => {
		if (sender.id !== browser.runtime.id) return
		const wish = v.safeParse(v.variant('kind', [CommandMessage, SwitchMessage]), message)
		if (!wish.success) return
		if (wish.output.kind === 'command') onCommand(wish.output.command)
		else onSwitch(wish.output.on)
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
