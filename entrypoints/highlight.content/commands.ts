import { type PageCommand, watchCommands } from '../../messages/commands.ts'
import type { CardLink } from './card-link.ts'
import type { MarkIndex } from './mark-index.ts'
import type { Spotlight, Step } from './spotlight.ts'
import { Voice } from './voice.ts'

type Parts = { marks: () => MarkIndex; spotlight: Spotlight; cards: CardLink }

/** Does on this page what the learner's key commands ask for, until the signal says stop. */
export function serveCommands({ marks, spotlight, cards }: Parts, signal: AbortSignal): void {
	const voice = new Voice(signal)
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
	const switched = (on: boolean) => voice.say(on ? 'Certlight is on again for this page.' : 'Certlight is off for this page. The same key turns it on again.')
	watchCommands((command) => run[command](), switched, signal)
}

function inWords(step: Step | undefined): string {
	return step ? `${step.words}, ${step.at} of ${step.of}` : 'No name lights up on this page.'
}
