import type { Mastery } from '../../study/mastery.ts'

type Props = {
	/** What it is about, for assistive technology. */
	title: string
	mastery: Mastery
	/** Left out where there is nothing to practise or no place for it. */
	onPractise?: (() => void) | undefined
}

/** How well a task is known by its answers. It ticks nothing: what to tick is the learner's to say. */
export function Evidence({ title, mastery: { share, answers, asked, there }, onPractise }: Props) {
	if (there === 0) return null
	return (
		<div class="evidence">
			<span>
				{answers === 0
					? `Nothing answered, ${questions(there)}`
					: `${Math.round(share * 100)} % known, from ${count(answers, 'answer')} to ${asked} of ${questions(there)}`}
			</span>
			{onPractise && (
				<button type="button" class="plain-button" aria-label={`Practise ${title}`} onClick={onPractise}>
					Practise
				</button>
			)}
		</div>
	)
}

const questions = (number: number) => count(number, 'question')

function count(number: number, thing: string): string {
	return `${number} ${thing}${number === 1 ? '' : 's'}`
}
