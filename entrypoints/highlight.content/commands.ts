import { type PageCommand, watchCommands } from '../../messages/commands.ts'
import type { CardLink } from './card-link.ts'
import type { MarkIndex } from './mark-index.ts'
import type { Spotlight, Step } from './spotlight.ts'
import type { Voice } from './voice.ts'

type Parts = { marks: () => MarkIndex; spotlight: Spotlight; cards: CardLink; voice: Voice }

/** Does on this page what the learner's key commands ask for, until the signal says stop. */
export function serveCommands({ marks, spotlight, cards, voice }: Parts, signal: AbortSignal): void {
	const step = (forward: boolean) => {
		cards.close()
		voice.say(inWords(spotlight.step(marks().all, forward)))
	}
	const open = () => {
		const mark = spotlight.stay(marks().all)
		if (mark) void cards.showByKeys(mark)
		else voice.say(inWords(undefined))
	}
	const run: Record<PageCommand, () => void> = {
		'next-term': () => step(true),
		'previous-term': () => step(false),
		'open-card': open,
		'pin-card': () => cards.pin(),
		'close-card': () => cards.closeNearest(),
	}
	watchCommands((command) => run[command](), signal)
}

function inWords(step: Step | undefined): string {
	return step ? `${step.words}, ${step.at} of ${step.of}` : 'No name lights up on this page.'
}
