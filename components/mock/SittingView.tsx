import { useState } from 'preact/hooks'
import type { Response } from '../../study/answer.ts'
import { answerState } from '../../study/mock/answer-state.ts'
import { finalResponse, type Sitting } from '../../study/mock/sitting.ts'
import type { Question } from '../../study/schema/question.ts'
import { Fault } from '../Fault.tsx'
import { Clock } from './Clock.tsx'
import { EndDialog } from './EndDialog.tsx'
import { QuestionGrid } from './QuestionGrid.tsx'
import { SittingFoot } from './SittingFoot.tsx'
import { SittingQuestion } from './SittingQuestion.tsx'

/** What the learner can do in a sitting. Places count from 0. */
export type SittingActs = {
	onAnswer: (place: number, response: Response) => void
	onFlag: (place: number, flagged: boolean) => void
	onShow: (place: number) => void
	onPause: () => void
	onEnd: () => void
	onRetry: () => void
}

type Props = SittingActs & {
	sitting: Sitting
	/** The exam's short name. */
	name: string
	questions: ReadonlyMap<string, Question>
	/** Milliseconds left; undefined when it is untimed. */
	left: number | undefined
	/** Why the last step is not on disk. */
	fault?: string | undefined
}

/** A sitting that runs: the question in view, the way to the others, the clock and the end. */
export function SittingView({ sitting, name, questions, left, fault, ...acts }: Props) {
	const [ending, setEnding] = useState(false)
	const { place, places, form } = sitting
	const questionAt = (at: number) => questions.get(form.items[at]?.questionId ?? '')
	const entries = places.map((state, at) => ({ state: answerState(questionAt(at), state), flagged: state.flagged }))
	return (
		<div class="mock mock-sitting">
			<header class="mock-head">
				<p class="mock-title">{`Mock exam: ${name}`}</p>
				<Clock left={left} open={entries.filter(({ state }) => state !== 'answered').length} />
			</header>
			<QuestionGrid entries={entries} place={place} onShow={acts.onShow} />
			<div class="stack mock-main">
				{fault && <Fault sentence={fault} onRetry={acts.onRetry} />}
				<SittingQuestion
					key={place}
					question={questionAt(place)}
					place={place}
					count={places.length}
					seed={sitting.seed}
					given={finalResponse(places[place])}
					onAnswer={(response) => acts.onAnswer(place, response)}
				/>
				<SittingFoot sitting={sitting} {...acts} onAskEnd={() => setEnding(true)} />
			</div>
			{ending && <EndDialog entries={entries} onShow={acts.onShow} onEnd={acts.onEnd} onClose={() => setEnding(false)} />}
		</div>
	)
}
