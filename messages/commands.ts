import { hearWorker } from './to-page.ts'

/** What a key of the learner's own choosing may ask of the page in front. */
const pageCommands = ['next-term', 'previous-term', 'open-card', 'pin-card', 'close-card'] as const

export type PageCommand = (typeof pageCommands)[number]

/** What the worker tells a page when such a key was pressed. */
export type CommandMessage = { kind: 'command'; command: PageCommand }

/** Calls `onCommand` for each command that our worker sends to this page, until the signal says stop. */
export function watchCommands(onCommand: (command: PageCommand) => void, signal: AbortSignal): void {
	hearWorker(isCommand, ({ command }) => onCommand(command), signal)
}

/** Whether a message is a command for the page. */
export function isCommand(message: unknown): message is CommandMessage {
	const { kind, command } = (message ?? {}) as Partial<CommandMessage>
	return kind === 'command' && pageCommands.includes(command as PageCommand)
}
