import { useEffect, useRef, useState } from 'preact/hooks'
import type { PlaceResult } from '../../study/mock/result.ts'
import type { Exam } from '../../study/schema/exam.ts'
import { Chips } from '../library/Chips.tsx'
import { ReviewedQuestion } from './ReviewedQuestion.tsx'

type Props = {
	places: readonly PlaceResult[]
	exam: Exam
	seed: number
	names: ReadonlyMap<string, string>
	/** The question to open and bring into view; another object asks again. */
	shown: { place: number } | undefined
}

const filters = {
	wrong: { label: 'Wrong', keep: (place: PlaceResult) => place.outcome !== 'right' },
	flagged: { label: 'Flagged', keep: (place: PlaceResult) => place.flagged },
	changed: { label: 'Changed', keep: (place: PlaceResult) => place.change !== undefined },
	all: { label: 'All', keep: () => true },
}
type Filter = keyof typeof filters
const order: Filter[] = ['wrong', 'flagged', 'changed', 'all']

/** Every question with its answer and reasons, narrowed to those of one kind. */
export function Review({ places, exam, seed, names, shown }: Props) {
	const [filter, setFilter] = useState<Filter>(() => (places.some(filters.wrong.keep) ? 'wrong' : 'all'))
	const list = useRef<HTMLOListElement>(null)
	useEffect(() => {
		if (shown) setFilter('all')
	}, [shown])
	useEffect(() => {
		if (shown) open(list.current?.querySelector<HTMLDetailsElement>(`[data-place="${shown.place}"]`))
	}, [shown, filter])
	const kept = places.filter(filters[filter].keep)
	const choices = order.map((value) => ({ value, label: filters[value].label, count: places.filter(filters[value].keep).length }))
	return (
		<section class="stack" aria-labelledby="mock-review">
			<h2 id="mock-review">Every question</h2>
			<Chips label="Which questions" choices={choices} chosen={[filter]} onToggle={setFilter} />
			{kept.length === 0 && <p class="muted">There are none of this kind.</p>}
			<ol class="mock-review" ref={list}>
				{kept.map((place) => (
					<li key={place.place}>
						<ReviewedQuestion result={place} exam={exam} seed={seed} names={names} />
					</li>
				))}
			</ol>
		</section>
	)
}

function open(details: HTMLDetailsElement | null | undefined): void {
	if (!details) return
	details.open = true
	details.querySelector('summary')?.focus({ preventScroll: true })
	details.scrollIntoView({ block: 'start' })
}
