import { Fault } from '../../components/Fault.tsx'
import { MissReasons } from '../../components/practice/MissReasons.tsx'
import { NoteLinks } from '../../components/practice/NoteLinks.tsx'
import { PairHelp } from '../../components/practice/PairHelp.tsx'
import { clearMiss, listMisses, setMiss } from '../../store/misses.ts'
import { readHelp } from '../../store/question-help.ts'
import type { MissReason } from '../../study/miss.ts'
import type { Question } from '../../study/schema/question.ts'
import { Live } from '../Live.tsx'
import { useStore } from '../store-context.ts'
import { useWork } from '../useWork.ts'

type Props = {
	question: Question
	/** The wrong answer's. */
	answerId: string
	onNote: (id: string) => void
	onPair?: ((a: string, b: string) => void) | undefined
}

/** Why an answer was wrong, as the learner says, and what helps against it. */
export function MissPart({ question, answerId, onNote, onPair }: Props) {
	const db = useStore()
	const { fault, work } = useWork()
	const say = (reason: MissReason | undefined) => work(() => (reason ? setMiss(db, answerId, reason, Date.now()) : clearMiss(db, answerId)))
	return (
		<>
			<Live query={async (store) => ({ reason: (await listMisses(store)).get(answerId), help: await readHelp(store, question) })} deps={[answerId]}>
				{({ reason, help }) => (
					<div class="stack tight">
						<MissReasons reason={reason} onReason={say} />
						{reason === 'confused-two' && <PairHelp pairs={help.pairs} onDrill={onPair} />}
						{reason !== undefined && <NoteLinks notes={help.notes} onNote={onNote} />}
					</div>
				)}
			</Live>
			{fault && <Fault sentence={fault} />}
		</>
	)
}
