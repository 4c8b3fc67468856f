import type { Response } from '../answer.ts'
import type { SittingEvent, Terms } from './event.ts'
import type { Form } from './form.ts'

/**
 * The answers to one question, oldest first, and how long it was in view (milliseconds). `settled` of them stood when the question was left:
 * sorting steps passes through orders that nobody means, so of one visit only the last order is kept.
 */
export type PlaceState = { responses: Response[]; settled: number; flagged: boolean; seen: boolean; spent: number }

/** Where a sitting stands. `spent`: milliseconds used; `breaks`: how often it was left and taken up again without a pause. */
export type Sitting = {
	id: string
	form: Form
	terms: Terms
	seed: number
	startedAt: number
	places: PlaceState[]
	place: number
	spent: number
	paused: boolean
	breaks: number
	finished?: { at: number; by: 'learner' | 'time' }
	/** The number of the next event. */
	next: number
}

/**
 * Where a sitting stands after its events, in whatever order they are given; an event that comes twice counts once.
 * Undefined without its beginning.
 */
export function foldSitting(events: readonly SittingEvent[]): Sitting | undefined {
	const ordered = [...new Map(events.map((event) => [event.id, event])).values()].sort((a, b) => a.n - b.n || (a.id < b.id ? -1 : 1))
	const [first] = ordered
	if (first?.kind !== 'started') return undefined
	return ordered.slice(1).reduce(applyEvent, begin(first))
}

/** The whole time of a sitting in milliseconds; undefined when it is untimed. */
export function allowedMs({ form, terms }: Pick<Sitting, 'form' | 'terms'>): number | undefined {
	return terms.timed ? (form.minutes + terms.extraMinutes) * 60_000 : undefined
}

/** Milliseconds left, never below 0; undefined when it is untimed. */
export function leftMs(sitting: Sitting, spent = sitting.spent): number | undefined {
	const allowed = allowedMs(sitting)
	return allowed === undefined ? undefined : Math.max(0, allowed - spent)
}

/** The answer that counts: the last one. */
export function finalResponse(state: PlaceState | undefined): Response | undefined {
	return state?.responses.at(-1)
}

/** Milliseconds that count of those that passed: never more than allowed. */
export function countedMs(sitting: Sitting, spent: number): number {
	return Math.min(Math.round(spent), allowedMs(sitting) ?? Number.MAX_SAFE_INTEGER)
}

function begin(first: Extract<SittingEvent, { kind: 'started' }>): Sitting {
	const places = first.form.items.map(() => ({ responses: [], settled: 0, flagged: false, seen: false, spent: 0 }))
	const { sitting: id, form, terms, seed, at } = first
	return { id, form, terms, seed, startedAt: at, places: lookAt(places, 0), place: 0, spent: 0, paused: false, breaks: 0, next: first.n + 1 }
}

/** Where a sitting stands after one more event. Nothing happens after its end. */
export function applyEvent(before: Sitting, event: SittingEvent): Sitting {
	if (before.finished) return before
	const sitting = passTime(before, event)
	switch (event.kind) {
		case 'shown':
			return { ...sitting, place: event.place, places: lookAt(leave(sitting.places, sitting.place), event.place) }
		case 'answered':
			return {
				...sitting,
				places: change(sitting.places, event.place, (state) => ({ ...state, seen: true, responses: added(state, event.response) })),
			}
		case 'flagged':
			return { ...sitting, places: change(sitting.places, event.place, (state) => ({ ...state, flagged: event.flagged })) }
		case 'paused':
			return { ...sitting, paused: true }
		case 'resumed':
			return { ...sitting, paused: false, breaks: sitting.breaks + (sitting.paused ? 0 : 1) }
		case 'finished':
			return { ...sitting, finished: { at: event.at, by: event.by } }
		default:
			return sitting
	}
}

/** Time only goes forward; what passed belongs to the question in view. */
function passTime(sitting: Sitting, event: SittingEvent): Sitting {
	const passed = Math.max(0, event.spent - sitting.spent)
	const places = change(sitting.places, sitting.place, (state) => ({ ...state, spent: state.spent + passed }))
	return { ...sitting, places, spent: sitting.spent + passed, next: event.n + 1 }
}

const leave = (places: PlaceState[], place: number) => change(places, place, (state) => ({ ...state, settled: state.responses.length }))
const lookAt = (places: PlaceState[], place: number) => change(places, place, (state) => ({ ...state, seen: true }))

function change(places: readonly PlaceState[], place: number, how: (state: PlaceState) => PlaceState): PlaceState[] {
	return places.map((state, index) => (index === place ? how(state) : state))
}

/** The same answer again is no change of mind. */
function added({ responses, settled }: PlaceState, response: Response): Response[] {
	const kept = response.kind === 'ordering' ? responses.slice(0, settled) : responses
	return JSON.stringify(kept.at(-1)) === JSON.stringify(response) ? [...kept] : [...kept, response]
}
