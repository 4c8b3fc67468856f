import type { CardContent } from '../../study/card.ts'
import { Words } from '../Prose.tsx'
import { Confused } from './Confused.tsx'
import { Cues } from './Cues.tsx'
import { ExamPart } from './ExamPart.tsx'
import { Numbers } from './Numbers.tsx'
import { Traps } from './Traps.tsx'

type Props = { content: CardContent; onShow: (id: string) => void; onCompare?: ((id: string) => void) | undefined }

/** The exam's view of a thing, part by part; without a note it says so and shows what is known. */
export function NoteParts({ content, onShow, onCompare }: Props) {
	const { note } = content
	return (
		<div class="note-parts">
			<p>{note ? <Words text={note.summary} /> : 'No note yet: this name is known to Certlight, with its status and its exams.'}</p>
			{note && <Cues cues={note.cues} />}
			{note && <Traps traps={note.traps} />}
			{note?.numbers && <Numbers numbers={note.numbers} />}
			<Confused confusedWith={content.confusedWith} lookAlikes={content.lookAlikes} onShow={onShow} onCompare={onCompare} />
			<ExamPart exam={content.exam} otherExams={content.otherExams} />
		</div>
	)
}
