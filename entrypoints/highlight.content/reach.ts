import type { Preferences } from '../../study/preferences.ts'
import type { CardLink } from './card-link.ts'
import { serveCommands } from './commands.ts'
import { watchPointer } from './hover.ts'
import type { Mark } from './mark.ts'
import type { MarkIndex } from './mark-index.ts'
import type { Spotlight } from './spotlight.ts'
import { watchTouch } from './touch.ts'
import type { Voice } from './voice.ts'

type Parts = { marks: () => MarkIndex; preferences: () => Preferences; spotlight: Spotlight; cards: CardLink; voice: Voice }

/** Every way for the reader to reach a card: pointer, finger and keys, until the signal says stop. */
export function watchReach({ marks, preferences, spotlight, cards, voice }: Parts, signal: AbortSignal): void {
	const rest = (mark: Mark, x: number, y: number) => {
		spotlight.meet(mark)
		void cards.show(mark, x, y)
	}
	const press = (mark: Mark, x: number, y: number) => {
		spotlight.meet(mark)
		void cards.showByPress(mark, x, y)
	}
	watchPointer(marks, preferences, { enter: () => cards.prepare(), rest, press, leave: () => cards.leave() }, signal)
	watchTouch(marks, press, signal)
	serveCommands({ marks, spotlight, cards, voice }, signal)
}
