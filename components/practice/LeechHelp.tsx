import type { QuestionHelp } from '../../study/question-help.ts'
import { NoteLinks } from './NoteLinks.tsx'
import { PairHelp } from './PairHelp.tsx'

/** Stands above a question that was missed again and again: what explains it helps more than asking again. */
export function LeechHelp({ help: { lapses, pairs, notes }, onNote }: { help: QuestionHelp; onNote: (id: string) => void }) {
	return (
		<aside class="leech" aria-label="Missed again and again">
			<p>
				<b>{`You missed this one again ${lapses} times.`}</b> Reading helps more here than answering once more
				{pairs.length + notes.length > 0 ? ':' : '; the sources stand below its answer.'}
			</p>
			<PairHelp pairs={pairs.slice(0, 1)} />
			<NoteLinks notes={notes.slice(0, 1)} onNote={onNote} />
		</aside>
	)
}
