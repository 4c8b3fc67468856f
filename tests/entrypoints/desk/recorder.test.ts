import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { Recorder, type Step } from '../../../entrypoints/desk/mock/recorder.ts'
import { addSittingEvent, readSitting } from '../../../store/sittings.ts'
import type { SittingEvent, Terms } from '../../../study/mock/event.ts'
import { foldSitting, type Sitting } from '../../../study/mock/sitting.ts'
import { seeded } from '../../store/fresh.ts'

const minute = 60_000

function started(terms: Partial<Terms> = {}): SittingEvent {
	const items = [0, 1, 2, 3].map((n) => ({ questionId: `q/${n}`, domain: 'AIF-C01/1', scored: true }))
	return {
		kind: 'started',
		id: 'begin',
		sitting: 's',
		n: 0,
		at: 1000,
		spent: 0,
		seed: 1,
		form: { exam: 'AIF-C01', length: 'quarter', minutes: 23, items, short: 0 },
		terms: { timed: true, extraMinutes: 0, pausable: true, ...terms },
	}
}

/** A world with a disk that can refuse, and clocks that a test turns. */
function world(sitting: Sitting | undefined = foldSitting([started()])) {
	if (!sitting) throw new Error('there is a beginning')
	const state = { time: 5000, wall: 1e12, id: 0, full: false, disk: [] as SittingEvent[] }
	const write = vi.fn(async (event: SittingEvent) => {
		if (state.full) throw new Error('full')
		state.disk.push(event)
	})
	const recorder = new Recorder(sitting, { write, clock: () => state.time, now: () => state.wall, newId: () => `e${++state.id}`, onChange: () => undefined })
	return { recorder, state, write }
}

const choose = (place: number, option: number): Step => ({ kind: 'answered', place, response: { kind: 'choice', chosen: [option] } })
const settled = () => new Promise((resolve) => setTimeout(resolve))

describe('a step', () => {
	test('shows only once it is on disk, and the next waits for it', async () => {
		const { recorder, state, write } = world()
		let keep: () => void = () => undefined
		write.mockImplementationOnce((event) => new Promise((resolve) => (keep = () => resolve(void state.disk.push(event)))))
		recorder.run()
		recorder.record(choose(0, 2))
		recorder.record({ kind: 'shown', place: 1 })
		await settled()
		expect(recorder.sitting.place).toBe(0)
		expect(recorder.unsaved).toBe(true)
		keep()
		await settled()
		expect(state.disk.map(({ kind }) => kind)).toEqual(['answered', 'shown'])
		expect(recorder.sitting).toMatchObject({ place: 1, places: [{ responses: [{ chosen: [2] }] }, {}, {}, {}] })
		expect(recorder.unsaved).toBe(false)
	})

	test('that could not be kept says so, and goes with all after it, in order and under its own id, when it is tried again', async () => {
		const { recorder, state, write } = world()
		recorder.run()
		state.full = true
		recorder.record(choose(0, 2))
		recorder.record(choose(0, 3))
		recorder.record({ kind: 'shown', place: 1 })
		await settled()
		expect(recorder.fault).toEqual(new Error('full'))
		expect(recorder.sitting.place).toBe(0)
		expect(write).toHaveBeenCalledOnce()
		state.full = false
		recorder.retry()
		await settled()
		expect(recorder.fault).toBeUndefined()
		expect(state.disk.map(({ id, n }) => [id, n])).toEqual([
			['e1', 1],
			['e2', 2],
			['e3', 3],
		])
		expect(recorder.sitting.places[0]?.responses).toHaveLength(2)
	})
})

describe('the clock', () => {
	test('counts while it runs, whatever the wall clock is set to, and stands still in between', async () => {
		const { recorder, state } = world()
		expect(recorder.left).toBe(23 * minute)
		recorder.run()
		state.time += 4000
		state.wall -= 3_600_000
		recorder.tick()
		await settled()
		expect(state.disk.at(-1)).toMatchObject({ kind: 'ticked', spent: 4000 })
		recorder.record({ kind: 'paused' })
		recorder.halt()
		state.time += 90 * minute
		expect(recorder.left).toBe(23 * minute - 4000)
		recorder.tick()
		recorder.run()
		state.time += 1000
		expect(recorder.spent).toBe(5000)
		await settled()
		expect(state.disk.map(({ kind }) => kind)).toEqual(['ticked', 'paused'])
	})

	test('keeps no time of its own while other steps wait for the disk', async () => {
		const { recorder, state } = world()
		recorder.run()
		state.full = true
		recorder.record(choose(0, 1))
		await settled()
		for (let n = 0; n < 5; n++) recorder.tick()
		state.full = false
		recorder.retry()
		await settled()
		expect(state.disk).toHaveLength(1)
	})

	test('ends the sitting by itself when the time is over, and not before', async () => {
		const { recorder, state } = world()
		recorder.run()
		state.time += 23 * minute - 1
		recorder.endInTime()
		expect(recorder.ending).toBe(false)
		state.time += 3_600_000
		recorder.endInTime()
		recorder.record(choose(0, 1))
		await settled()
		expect(state.disk).toMatchObject([{ kind: 'finished', by: 'time', spent: 23 * minute }])
		expect(recorder.sitting.finished).toMatchObject({ by: 'time' })
	})

	test('has 30 minutes more, or no end at all, where that was chosen', () => {
		const longer = world(foldSitting([started({ extraMinutes: 30 })]))
		expect(longer.recorder.left).toBe(53 * minute)
		const untimed = world(foldSitting([started({ timed: false })]))
		untimed.recorder.run()
		untimed.state.time += 1000 * minute
		untimed.recorder.endInTime()
		expect([untimed.recorder.left, untimed.recorder.ending, untimed.recorder.spent]).toEqual([undefined, false, 1000 * minute])
	})
})

test('wherever a page dies, what was kept is found again and the clock with it', async () => {
	const step = fc.record({ place: fc.nat(3), option: fc.nat(3), passed: fc.nat(60_000), dies: fc.boolean() })
	await fc.assert(
		fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
			const db = await seeded()
			await addSittingEvent(db, started())
			const expected = new Map<number, number>()
			let spent = 0
			let id = 0
			let time = 0
			const open = async () => {
				const sitting = await readSitting(db, 's')
				if (!sitting) throw new Error('it is kept')
				const write = (event: SittingEvent) => addSittingEvent(db, event)
				const recorder = new Recorder(sitting, { write, clock: () => time, now: () => 1, newId: () => `e${++id}`, onChange: () => undefined })
				recorder.run()
				return recorder
			}
			let recorder = await open()
			for (const { place, option, passed, dies } of steps) {
				time += passed
				spent += passed
				recorder.record(choose(place, option))
				while (recorder.unsaved) await settled()
				expected.set(place, option)
				time += 1_000_000
				if (dies) recorder = await open()
				else time -= 1_000_000
			}
			const found = await readSitting(db, 's')
			expect(found?.spent).toBe(spent)
			for (const [place, option] of expected) expect(found?.places[place]?.responses.at(-1)).toEqual({ kind: 'choice', chosen: [option] })
			db.close()
		}),
		{ numRuns: 15 },
	)
})
