import type { ComponentChildren } from 'preact'
import { NoteCard } from '../../components/note/NoteCard.tsx'
import { PairCard } from '../../components/note/PairCard.tsx'
import type { Reply } from '../../messages/protocol.ts'
import type { CardContent, Named } from '../../study/card.ts'
import { Crumbs } from './Crumbs.tsx'
import { Partners } from './Partners.tsx'
import { Pile, type PilePlace } from './Pile.tsx'
import { QuizCard } from './QuizCard.tsx'
import { RefusedCard } from './RefusedCard.tsx'
import type { Over } from './showing.ts'
import { Tools } from './Tools.tsx'
import { hereOn, type Trail } from './trail.ts'

export type FaceState = {
	trail: Trail
	reply: Reply<CardContent>
	over: Over | undefined
	isPinned: boolean
	pile: PilePlace | undefined
	/** Why what was asked for last did not come about. */
	fault: string | undefined
	/** Pinned cards that this one can be compared with. */
	partners: readonly Named[]
}

/** What the learner can do with a card. */
export type Acts = {
	pin(): void
	close(): void
	openNote(id: string): void
	show(id: string): void
	compare(id: string): void
	unite(id: string): void
	quiz(): void
	back(): void
	goTo(place: number): void
	turnPile(by: 1 | -1): void
}

type Props = FaceState & { acts: Acts }

/** Everything that is seen of a card. */
export function Face(props: Props) {
	const { trail, reply, over, fault, partners, acts } = props
	const { id, name } = hereOn(trail)
	const tools = <Tools isPinned={props.isPinned} onPin={acts.pin} onClose={acts.close} />
	const above = <Above {...props} />
	if ('refused' in reply) return <RefusedCard key={id} name={name} sentence={reply.refused} above={above} tools={tools} />
	if (over?.kind === 'quiz') return <QuizFace {...props} name={name} over={over} hasNext={reply.value.questions > 1} above={above} tools={tools} />
	if (over?.kind === 'pair') return <PairCard name={name} pair={over.pair} above={above} tools={tools} foot={<PairFoot over={over} acts={acts} />} />
	const below = (
		<>
			{fault && (
				<p class="fault" role="alert">
					{fault}
				</p>
			)}
			<Partners partners={partners} onUnite={acts.unite} />
		</>
	)
	const { openNote, show, compare, quiz } = acts
	return <NoteCard content={reply.value} above={above} tools={tools} below={below} onOpenNote={openNote} onShow={show} onCompare={compare} onQuiz={quiz} />
}

/** The pile that the card is in, and the way that led to what it shows. */
function Above({ trail, over, pile, acts }: Props) {
	// What stands in the place of a note is one step further than the note itself.
	const before = over === undefined ? trail.slice(0, -1) : over.kind === 'pair' && over.ofTwo ? [] : trail
	const goTo = (place: number) => (place === trail.length - 1 ? acts.back() : acts.goTo(place))
	return (
		<>
			{pile && <Pile place={pile} onTurn={acts.turnPile} />}
			<Crumbs before={before} onGoTo={goTo} />
		</>
	)
}

type Frame = { above: ComponentChildren; tools: ComponentChildren }
type QuizProps = Frame & { acts: Acts; over: Extract<Over, { kind: 'quiz' }>; name: string; hasNext: boolean }

function QuizFace({ acts, over: { reply, turn }, name, hasNext, above, tools }: QuizProps) {
	if ('refused' in reply) return <RefusedCard name={name} sentence={reply.refused} above={above} tools={tools} onRetry={acts.quiz} />
	return <QuizCard key={turn} quiz={reply.value} name={name} above={above} tools={tools} onNext={hasNext ? acts.quiz : undefined} onBack={acts.back} />
}

function PairFoot({ over: { pair, ofTwo }, acts }: { over: Extract<Over, { kind: 'pair' }>; acts: Acts }) {
	return (
		<button type="button" class="lesser" onClick={() => (ofTwo ? acts.back() : acts.show(pair.other.id))}>
			{ofTwo ? 'Back to the two cards' : `Open ${pair.other.name}`}
		</button>
	)
}
