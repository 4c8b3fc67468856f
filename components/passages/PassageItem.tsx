import { useEffect, useRef, useState } from 'preact/hooks'
import type { PagePassage, Passage } from '../../study/passage.ts'
import { MarkedAway } from '../Away.tsx'
import { Day } from '../Day.tsx'
import { Quote } from './Quote.tsx'
import { WordsForm } from './WordsForm.tsx'

/** What can be done with what is kept. */
export type PassageDoing = {
	/** Changes the own words; tells whether they are on disk. */
	onWords: (id: string, words: string) => Promise<boolean>
	onRemove: (passage: Passage) => void
	/** The learner's own calendar day of a time. */
	dayOf: (at: number) => string
}

/** One thing kept: what the page says, what the learner adds, and the way back to the place. */
export function PassageItem({ passage, onWords, onRemove, dayOf }: { passage: Passage } & PassageDoing) {
	const [isEdited, setEdited] = useState(false)
	const edit = useReturningFocus(isEdited)
	return (
		<li class="passage">
			{passage.kind === 'passage' && <Quote text={passage.text} cite={passage.url} />}
			{passage.note !== '' && !isEdited && (
				<p class="passage-note" dir="auto">
					{passage.note}
				</p>
			)}
			{isEdited && <WordsForm words={passage.note} onSave={(words) => onWords(passage.id, words)} onClose={() => setEdited(false)} />}
			<p class="row small">
				{passage.kind === 'passage' && <Place passage={passage} />}
				<span class="muted">
					<Day day={dayOf(passage.at)} />
				</span>
			</p>
			<div class="row small">
				{!isEdited && (
					<button ref={edit} type="button" class="plain-button" onClick={() => setEdited(true)}>
						{passage.note === '' ? 'Add your own words' : 'Edit your words'}
					</button>
				)}
				<button type="button" class="plain-button" aria-label={`Delete: ${beginning(passage)}`} onClick={() => onRemove(passage)}>
					Delete
				</button>
			</div>
		</li>
	)
}

function Place({ passage: { link, title } }: { passage: PagePassage }) {
	return (
		<span>
			<MarkedAway href={link}>
				<span class="unseen">Find it again on </span>
				{title}
			</MarkedAway>
		</span>
	)
}

/** The first words, to tell one thing kept from another. */
export function beginning(passage: Passage): string {
	const words = (passage.kind === 'passage' ? passage.text : passage.note).split(/\s+/)
	return words.length > 6 ? `${words.slice(0, 6).join(' ')} …` : words.join(' ')
}

/** Gives focus back to the button that opened a field, once the field is closed. */
function useReturningFocus(isOpen: boolean) {
	const button = useRef<HTMLButtonElement>(null)
	const was = useRef(isOpen)
	useEffect(() => {
		if (was.current && !isOpen) button.current?.focus({ preventScroll: true })
		was.current = isOpen
	}, [isOpen])
	return button
}
