// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest'
import { Clock } from '../../components/mock/Clock.tsx'
import { ResumeGate } from '../../components/mock/ResumeGate.tsx'
import { SittingView } from '../../components/mock/SittingView.tsx'
import { clockFace, timeInWords } from '../../components/mock/words.ts'
import type { SittingEvent } from '../../study/mock/event.ts'
import { foldSitting, type Sitting } from '../../study/mock/sitting.ts'
import { matching, multipleResponse, ordering, question } from '../study/samples.ts'
import { screenOf } from './screen.ts'

// jsdom has no modal dialogs.
HTMLDialogElement.prototype.showModal = function () {
	this.open = true
}

const asked = [question('q/one'), multipleResponse(5, [0, 3]), ordering(4), matching(['x', 'y', 'z'])]
const questions = new Map(asked.map((one) => [one.id, one]))

function sittingAfter(...steps: object[]): Sitting {
	const items = asked.map(({ id }) => ({ questionId: id, domain: 'AIF-C01/1', scored: true }))
	const form = { exam: 'AIF-C01', length: 'quarter', minutes: 23, items, short: 0 }
	const begin = { kind: 'started', form, terms: { timed: true, extraMinutes: 0, pausable: true }, seed: 3 }
	const sitting = foldSitting([begin, ...steps].map((step, n) => ({ spent: 0, ...step, id: `e${n}`, sitting: 's', n, at: 1 }) as SittingEvent))
	if (!sitting) throw new Error('there is a beginning')
	return sitting
}

function shown(sitting: Sitting, more: { left?: number; fault?: string } = {}) {
	const acts = { onAnswer: vi.fn(), onFlag: vi.fn(), onShow: vi.fn(), onPause: vi.fn(), onEnd: vi.fn(), onRetry: vi.fn() }
	const view = (now: Sitting) => <SittingView sitting={now} name="Short" questions={questions} left={more.left ?? 600_000} fault={more.fault} {...acts} />
	const screen = screenOf(view(sitting))
	return { screen, acts, follow: (now: Sitting) => screen.show(view(now)) }
}

const names = (root: HTMLElement) => [...root.querySelectorAll('.mock-grid li button')].map((button) => button.getAttribute('aria-label'))

describe('a question of a sitting', () => {
	test('hands every choice on at once and tells nothing about it', () => {
		const { screen, acts } = shown(sittingAfter())
		screen.click('label', 'Option 0')
		screen.click('label', 'Option 1')
		expect(acts.onAnswer.mock.calls).toEqual([
			[0, { kind: 'choice', chosen: [0] }],
			[0, { kind: 'choice', chosen: [1] }],
		])
		expect(screen.text()).not.toMatch(/Since\.|Remember|Right|Wrong/)
	})

	test('hands on one of two, and has it again', () => {
		const { screen, acts } = shown(sittingAfter({ kind: 'shown', place: 1 }))
		screen.click('label', 'Option 3')
		expect(acts.onAnswer).toHaveBeenCalledExactlyOnceWith(1, { kind: 'choice', chosen: [3] })
		const again = shown(sittingAfter({ kind: 'shown', place: 1 }, { kind: 'answered', place: 1, response: { kind: 'choice', chosen: [3] } })).screen
		expect(again.find('.choice:has(:checked)').textContent).toBe('Option 3')
	})

	test('starts steps in an order of its own that stays, and takes them for unanswered until one is moved', () => {
		const at = sittingAfter({ kind: 'shown', place: 2 })
		const steps = (root: HTMLElement) => [...root.querySelectorAll('.step')].map((step) => step.textContent)
		const { screen, acts } = shown(at)
		expect(steps(screen.root)).toEqual(steps(shown(at).screen.root))
		expect(names(screen.root)[2]).toBe('Question 3, not answered')
		const again = shown(at)
		again.screen.click('button', 'Move down')
		expect(again.acts.onAnswer.mock.calls[0]?.[1].order).toHaveLength(4)
		expect(acts.onAnswer).not.toHaveBeenCalled()
	})

	test('keeps a half-matched answer', () => {
		const { screen, acts } = shown(sittingAfter({ kind: 'shown', place: 3 }))
		screen.enter(screen.find('select'), '0')
		expect(acts.onAnswer).toHaveBeenCalledExactlyOnceWith(3, { kind: 'matching', answers: [0, -1, -1] })
	})

	test('takes the focus to its number when it comes into view', () => {
		const { screen, follow } = shown(sittingAfter())
		follow(sittingAfter({ kind: 'shown', place: 1 }))
		expect(document.activeElement).toBe(screen.find('h1', 'Question 2 of 4'))
	})

	test('that has left the material says so', () => {
		const gone = sittingAfter()
		gone.form.items[0] = { questionId: 'q/gone', domain: 'AIF-C01/1', scored: true }
		expect(shown(gone).screen.text()).toContain('left the study material')
	})
})

describe('the ways through a sitting', () => {
	test('each question is named with how it stands', () => {
		const sitting = sittingAfter(
			{ kind: 'answered', place: 0, response: { kind: 'choice', chosen: [2] } },
			{ kind: 'flagged', place: 0, flagged: true },
			{ kind: 'answered', place: 1, response: { kind: 'choice', chosen: [2] } },
		)
		const { screen, acts } = shown(sitting)
		expect(names(screen.root)).toEqual(['Question 1, answered, flagged', 'Question 2, incomplete', 'Question 3, not answered', 'Question 4, not answered'])
		expect(screen.find('[aria-current=step]').textContent).toContain('1')
		screen.click('button', 'Question 4')
		expect(acts.onShow).toHaveBeenCalledExactlyOnceWith(3)
	})

	test('on, back, flag, pause', () => {
		const { screen, acts, follow } = shown(sittingAfter())
		expect(() => screen.find('button', 'Previous')).toThrow()
		screen.click('button', 'Next')
		screen.click('.mock-foot button', 'Flag')
		screen.click('button', 'Pause')
		follow(sittingAfter({ kind: 'shown', place: 3 }, { kind: 'flagged', place: 3, flagged: true }))
		expect(() => screen.find('button', 'Next')).toThrow()
		screen.click('button', 'Previous')
		screen.click('button', 'Remove flag')
		expect(acts.onShow.mock.calls).toEqual([[1], [2]])
		expect(acts.onFlag.mock.calls).toEqual([
			[0, true],
			[3, false],
		])
		expect(acts.onPause).toHaveBeenCalledOnce()
	})

	test('the end names what is open and leads there', () => {
		const { screen, acts } = shown(
			sittingAfter({ kind: 'answered', place: 0, response: { kind: 'choice', chosen: [2] } }, { kind: 'flagged', place: 3, flagged: true }),
		)
		screen.click('button', 'End the exam')
		expect(acts.onEnd).not.toHaveBeenCalled()
		const dialog = screen.find('dialog')
		expect(dialog.textContent).toContain('No answer: 3')
		expect(dialog.textContent).toContain('Flagged: 1')
		expect(dialog.textContent).toContain('3 questions without a whole answer count as wrong')
		screen.click('button', 'Go to question 3')
		expect(acts.onShow).toHaveBeenCalledExactlyOnceWith(2)
		screen.click('button', 'End the exam')
		screen.click('button', 'End and see')
		expect(acts.onEnd).toHaveBeenCalledOnce()
	})

	test('a step that is not on disk says so and can be tried again', () => {
		const { screen, acts } = shown(sittingAfter(), { fault: 'The disk is full.' })
		expect(screen.find('[role=alert]').textContent).toContain('The disk is full.')
		screen.click('button', 'Try again')
		expect(acts.onRetry).toHaveBeenCalledOnce()
	})
})

describe('the clock', () => {
	test('shows the time and the pace in words', () => {
		const text = screenOf(<Clock left={20 * 60_000} open={10} />).text()
		expect(text).toContain('20:00')
		expect(text).toContain('10 questions left in 20 minutes: about 2 minutes each.')
	})

	test('can be hidden, and then still warns', () => {
		const screen = screenOf(<Clock left={20 * 60_000} open={10} />)
		screen.click('button', 'Hide the time')
		expect(screen.text()).toBe('Show the time')
		screen.show(<Clock left={10 * 60_000} open={10} />)
		expect(screen.find('.mock-warning').textContent).toBe('No more than 10 minutes are left.')
	})

	test('warns politely at ten, five and one minutes, and at no second in between', () => {
		const screen = screenOf(<Clock left={11 * 60_000} open={10} />)
		const said = new Set<string>()
		for (let seconds = 11 * 60; seconds >= 0; seconds--) {
			screen.show(<Clock left={seconds * 1000} open={3} />)
			said.add(screen.find('[role=status]').textContent ?? '')
		}
		expect([...said]).toEqual(['', 'No more than 10 minutes are left.', 'No more than 5 minutes are left.', 'The last minute has begun.'])
	})

	test('is not there in a sitting without one', () => {
		const screen = screenOf(<Clock left={undefined} open={1} />)
		expect(screen.text()).toBe('1 question left, without a clock.')
	})

	test.each([
		[0, '0:00', '0 seconds'],
		[1, '0:01', '0 seconds'],
		[59_001, '1:00', '59 seconds'],
		[80_000, '1:20', '1 minute 20 seconds'],
		[3_599_500, '1:00:00', '1 hour'],
		[7_500_000, '2:05:00', '2 hours 5 minutes'],
	])('%i ms read %s and %s', (ms, face, words) => {
		expect(clockFace(ms)).toBe(face)
		expect(timeInWords(ms)).toBe(words)
	})
})

test('a sitting that was left says what is kept and waits', () => {
	const onGoOn = vi.fn()
	const screen = screenOf(<ResumeGate sitting={sittingAfter({ kind: 'ticked', spent: 60_000 })} name="Short" answered={2} onGoOn={onGoOn} />)
	expect(screen.text()).toContain('2 of 4 questions answered, 22:00 left.')
	expect(screen.text()).toContain('counts this as a break')
	screen.click('button', 'Go on')
	expect(onGoOn).toHaveBeenCalledOnce()
	expect(screenOf(<ResumeGate sitting={sittingAfter({ kind: 'paused' })} name="Short" answered={2} onGoOn={onGoOn} />).text()).not.toContain('break')
})
