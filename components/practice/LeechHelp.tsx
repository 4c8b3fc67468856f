import type { QuestionHelp } from '../../study/question-help.ts'
import { NoteLinks } from './NoteLinks.tsx'
import { PairHelp } from './PairHelp.tsx'

/** Stands above a question that was missed again and again: what explains it helps more than asking again. */
export function LeechHelp({ help: { lapses, mixUps, notes }, onNote }: { help: QuestionHelp; onNote: (id: string) => void }) {
	const toldApart = mixUps.find(({ pair }) => pair !== undefined)
	return (
		<aside class="leech" aria-label="Missed again and again">
			<p>
				<b>{`You missed this one again ${lapses} times.`}</b> Reading helps more here than answering once more
				{toldApart || notes.length > 0 ? ':' : '; the sources stand below its answer.'}
			</p>
			{toldApart && <PairHelp mixUp={toldApart} />}
			<NoteLinks notes={notes.slice(0, 1)} onNote={onNote} />
		</aside>
	)
}
