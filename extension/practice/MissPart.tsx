import { Fault } from '../../components/Fault.tsx'
import { MissReasons } from '../../components/practice/MissReasons.tsx'
import { MixUpChoice } from '../../components/practice/MixUpChoice.tsx'
import { NoteLinks } from '../../components/practice/NoteLinks.tsx'
import { PairHelp } from '../../components/practice/PairHelp.tsx'
import { clearMiss, listMisses, setMiss } from '../../store/misses.ts'
import type { Store } from '../../store/open.ts'
import { readHelp } from '../../store/question-help.ts'
import { isSamePair, type Miss } from '../../study/miss.ts'
import { type MixUp, missOf } from '../../study/mix-up.ts'
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
	const say = (miss: Miss | undefined) => work(() => (miss ? setMiss(db, answerId, miss, Date.now()) : clearMiss(db, answerId, Date.now())))
	const shown = ({ miss, help: { mixUps, notes } }: Both) => {
		const chosen = mixUps.find((one) => miss?.pair && isSamePair(miss.pair, idsOf(one)))
		return (
			<div class="stack tight">
				<MissReasons reason={miss?.reason} onReason={(reason) => say(reason && missOf(reason, mixUps))} />
				{miss?.reason === 'confused-two' && (
					<MixUpChoice mixUps={mixUps} chosen={chosen} onChoose={(one) => say({ reason: 'confused-two', ...(one && { pair: idsOf(one) }) })} />
				)}
				{chosen && <PairHelp key={idsOf(chosen).join()} mixUp={chosen} open onDrill={onPair} />}
				{miss && <NoteLinks notes={chosen ? [chosen.own, chosen.other] : notes} onNote={onNote} />}
			</div>
		)
	}
	// The reasons stand there at once, so that the way on below them does not move under a finger.
	return (
		<>
			<Live query={(store) => readBoth(store, question, answerId)} deps={[answerId]} waiting={shown({ miss: undefined, help: { mixUps: [], notes: [] } })}>
				{shown}
			</Live>
			{fault && <Fault sentence={fault} />}
		</>
	)
}

type Both = { miss: Miss | undefined; help: Pick<Awaited<ReturnType<typeof readHelp>>, 'mixUps' | 'notes'> }

async function readBoth(db: Store, question: Question, answerId: string): Promise<Both> {
	const [misses, help] = await Promise.all([listMisses(db), readHelp(db, question)])
	return { miss: misses.get(answerId), help }
}

function idsOf({ own, other }: MixUp): [string, string] {
	return [own.id, other.id]
}
