import type { SittingEvent } from '../../../study/mock/event.ts'
import { applyEvent, countedMs, leftMs, type Sitting } from '../../../study/mock/sitting.ts'

type Without<E> = E extends SittingEvent ? Omit<E, 'id' | 'sitting' | 'n' | 'at' | 'spent'> : never
/** Something that happens in a sitting, before its place, id and time are known. */
export type Step = Without<Exclude<SittingEvent, { kind: 'started' }>>

/** What the recorder needs of the world around it. */
export type World = {
	/** Puts an event on disk; the same event again changes nothing. */
	write: (event: SittingEvent) => Promise<void>
	/** Milliseconds by a clock that only goes forward. */
	clock: () => number
	/** Milliseconds since 1970. */
	now: () => number
	newId: () => string
	/** Something to be seen has changed. */
	onChange: () => void
}

/**
 * Keeps a sitting. Each step is on disk before it shows in `sitting`, one after the other; a step that could not be kept waits with those
 * after it until `retry`. Time counts between `run` and `halt` only.
 */
export class Recorder {
	sitting: Sitting
	/** Why the step that is next could not be kept. */
	fault: unknown
	/** The end is asked for; nothing is taken any more. */
	ending: boolean
	readonly #world: World
	readonly #waiting: SittingEvent[] = []
	#n: number
	#before: number
	#since: number | undefined
	#busy = false

	constructor(sitting: Sitting, world: World) {
		this.sitting = sitting
		this.ending = sitting.finished !== undefined
		this.#world = world
		this.#n = sitting.next
		this.#before = sitting.spent
	}

	get running(): boolean {
		return this.#since !== undefined
	}

	/** Milliseconds of the sitting up to now. */
	get spent(): number {
		const passed = this.#since === undefined ? 0 : this.#world.clock() - this.#since
		return countedMs(this.sitting, this.#before + passed)
	}

	/** Milliseconds left; undefined when it is untimed. */
	get left(): number | undefined {
		return leftMs(this.sitting, this.spent)
	}

	/** Whether something is not on disk yet. */
	get unsaved(): boolean {
		return this.#waiting.length > 0
	}

	run(): void {
		this.#since ??= this.#world.clock()
	}

	halt(): void {
		this.#before = this.spent
		this.#since = undefined
	}

	record(step: Step): void {
		if (this.ending) return
		this.ending = step.kind === 'finished'
		const event = { ...step, id: this.#world.newId(), sitting: this.sitting.id, n: this.#n++, at: this.#world.now(), spent: this.spent }
		this.#waiting.push(event)
		void this.#work()
	}

	/** Keeps the time; needless while other steps wait, which keep it too. */
	tick(): void {
		if (this.running && this.#waiting.length === 0) this.record({ kind: 'ticked' })
	}

	/** Ends the sitting when its time is over. */
	endInTime(): void {
		if (this.running && this.left === 0) this.record({ kind: 'finished', by: 'time' })
	}

	/** Tries again to keep what could not be kept. */
	retry(): void {
		this.fault = undefined
		void this.#work()
	}

	async #work(): Promise<void> {
		if (this.#busy) return
		this.#busy = true
		for (let event = this.#waiting[0]; event && this.fault === undefined; event = this.#waiting[0]) await this.#keep(event)
		this.#busy = false
		this.#world.onChange()
	}

	async #keep(event: SittingEvent): Promise<void> {
		try {
			await this.#world.write(event)
			this.#waiting.shift()
			this.sitting = applyEvent(this.sitting, event)
		} catch (error) {
			this.fault = error
		}
		this.#world.onChange()
	}
}
