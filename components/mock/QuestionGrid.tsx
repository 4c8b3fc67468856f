import { useState } from 'preact/hooks'
import type { AnswerState } from '../../study/mock/answer-state.ts'
import { Icon } from '../Icon.tsx'
import { FlagMark } from './FlagMark.tsx'
import { stateWords } from './words.ts'

/** How a question of the sitting stands, by its place. */
export type GridEntry = { state: AnswerState; flagged: boolean }

type Props = { entries: readonly GridEntry[]; place: number; onShow: (place: number) => void }

/** Every question of the sitting with how it stands; folded away where there is little room. */
export function QuestionGrid({ entries, place, onShow }: Props) {
	const [open, setOpen] = useState(false)
	const answered = entries.filter(({ state }) => state === 'answered').length
	const show = (wanted: number) => {
		setOpen(false)
		onShow(wanted)
	}
	return (
		<nav class="mock-grid" aria-label="Questions" data-open={open}>
			<button type="button" class="button mock-grid-toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
				{`All questions: ${answered} of ${entries.length} answered`}
			</button>
			<div class="mock-grid-body">
				<p class="small muted mock-grid-sum">{`${answered} of ${entries.length} answered`}</p>
				<ol>
					{entries.map((entry, at) => (
						<li key={at}>
							<button
								type="button"
								data-state={entry.state}
								aria-current={at === place ? 'step' : undefined}
								aria-label={nameOf(entry, at)}
								onClick={() => show(at)}
							>
								<span>{at + 1}</span>
								<Marks {...entry} />
							</button>
						</li>
					))}
				</ol>
				<Legend />
			</div>
		</nav>
	)
}

function nameOf({ state, flagged }: GridEntry, place: number): string {
	return `Question ${place + 1}, ${stateWords[state]}${flagged ? ', flagged' : ''}`
}

function Marks({ state, flagged }: GridEntry) {
	return (
		<span class="mock-marks">
			{state === 'answered' && <Icon name="check" />}
			{state === 'incomplete' && <span>½</span>}
			{flagged && <FlagMark />}
		</span>
	)
}

function Legend() {
	return (
		<p class="small muted mock-legend" aria-hidden="true">
			<span>
				<Icon name="check" /> answered
			</span>
			<span>½ incomplete</span>
			<span>
				<FlagMark /> flagged
			</span>
		</p>
	)
}
