import { useEffect, useRef } from 'preact/hooks'
import type { GridEntry } from './QuestionGrid.tsx'
import { counted } from './words.ts'

type Props = {
	entries: readonly GridEntry[]
	onShow: (place: number) => void
	onEnd: () => void
	onClose: () => void
}

/** Asks before the end, and names what is still open. */
export function EndDialog({ entries, onShow, onEnd, onClose }: Props) {
	const dialog = useRef<HTMLDialogElement>(null)
	useEffect(() => dialog.current?.showModal(), [])
	const where = (wanted: (entry: GridEntry) => boolean) => entries.flatMap((entry, place) => (wanted(entry) ? [place] : []))
	const unanswered = where(({ state }) => state === 'unanswered')
	const incomplete = where(({ state }) => state === 'incomplete')
	const flagged = where((entry) => entry.flagged)
	const show = (place: number) => {
		onClose()
		onShow(place)
	}
	return (
		<dialog class="dialog" ref={dialog} aria-labelledby="end-title" onClose={onClose}>
			<h2 id="end-title">End the mock exam?</h2>
			<Named title="No answer" places={unanswered} onShow={show} />
			<Named title="Incomplete" places={incomplete} onShow={show} />
			<Named title="Flagged" places={flagged} onShow={show} />
			<p>{consequence(unanswered.length + incomplete.length)}</p>
			<div class="row">
				<button type="button" class="button primary" onClick={onEnd}>
					End and see the result
				</button>
				<button type="button" class="button" onClick={onClose}>
					Go on
				</button>
			</div>
		</dialog>
	)
}

function consequence(open: number): string {
	if (open === 0) return 'Every question has an answer. After the end nothing can be changed.'
	return `${counted(open, 'question')} without a whole answer ${open === 1 ? 'counts' : 'count'} as wrong; a guess costs nothing. After the end nothing can be changed.`
}

function Named({ title, places, onShow }: { title: string; places: number[]; onShow: (place: number) => void }) {
	if (places.length === 0) return null
	return (
		<div class="mock-named">
			<h3>{`${title}: ${places.length}`}</h3>
			<ul class="row">
				{places.map((place) => (
					<li key={place}>
						<button type="button" class="mock-number" aria-label={`Go to question ${place + 1}`} onClick={() => onShow(place)}>
							{place + 1}
						</button>
					</li>
				))}
			</ul>
		</div>
	)
}
