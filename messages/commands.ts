import * as v from 'valibot'
import { hearWorker } from './to-page.ts'

/** What a key of the learner's own choosing may ask of the page in front. */
export const PageCommand = v.picklist(['next-term', 'previous-term', 'open-card', 'pin-card', 'close-card'])

/** What the worker tells a page when such a key was pressed. */
export const CommandMessage = v.strictObject({ kind: v.literal('command'), command: PageCommand })

export type PageCommand = v.InferOutput<typeof PageCommand>
export type CommandMessage = v.InferOutput<typeof CommandMessage>

/** Calls `onCommand` for each command that our worker sends to this page, until the signal says stop. */
export function watchCommands(onCommand: (command: PageCommand) => void, signal: AbortSignal): void {
	hearWorker(CommandMessage, ({ command }) => onCommand(command), signal)
}
