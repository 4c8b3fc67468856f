import type { Reply } from '../../messages/protocol.ts'
import type { CardContent, Named } from '../../study/card.ts'
import type { LookAlike } from '../../study/look-alike.ts'
import type { Quiz } from '../../study/quiz.ts'

/** What stands in the place of the note: a question about it, or a comparison, which may be one of two pinned cards. */
export type Over = { kind: 'quiz'; reply: Reply<Quiz>; turn: number } | { kind: 'pair'; pair: LookAlike; ofTwo: boolean }

/** What tells the entry apart from another. */
export function lookAlikeIn(reply: Reply<CardContent>, id: string): LookAlike | undefined {
	return 'value' in reply ? reply.value.lookAlikes.find(({ other }) => other.id === id) : undefined
}

/** Another entry that the card names. */
export function entryIn(reply: Reply<CardContent>, id: string): Named | undefined {
	return 'value' in reply ? reply.value.confusedWith.find((other) => other.id === id) : undefined
}

/** Id of the question that stands here. */
export function questionIn(over: Over | undefined): string | undefined {
	return over?.kind === 'quiz' && 'value' in over.reply ? over.reply.value.question.id : undefined
}

/** Selector of the button on the note that led here. */
export function originOf(over: Over | undefined): string {
	if (over?.kind !== 'pair') return '[data-quiz]'
	return `[data-${over.ofTwo ? 'unite' : 'compare'}="${over.pair.other.id}"]`
}
