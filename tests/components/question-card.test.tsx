// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest'
import { QuestionCard } from '../../components/question/QuestionCard.tsx'
import type { Response } from '../../study/answer.ts'
import { matching, multipleResponse, ordering, question } from '../study/samples.ts'
import { screenOf } from './screen.ts'

const seed = 7
const labels = (root: HTMLElement) => [...root.querySelectorAll('.choice')].map((label) => label.textContent)

describe('a multiple-choice question', () => {
	test('is answered with the place of the option in its file, however it is shuffled', () => {
		const onAnswer = vi.fn()
		const screen = screenOf(<QuestionCard question={question('q/one')} seed={seed} onAnswer={onAnswer} />)
		screen.click('label', 'Option 2')
		screen.click('label', 'Option 1')
		screen.click('button', 'Check answer')
		expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ kind: 'choice', chosen: [1] })
	})

	test('is handed in with whether it is a guess, where that is asked', () => {
		const onAnswer = vi.fn()
		const screen = screenOf(<QuestionCard question={question('q/one')} seed={seed} confidence onAnswer={onAnswer} />)
		screen.click('label', 'Option 1')
		screen.click('label', 'I am guessing')
		screen.click('button', 'Check answer')
		expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ kind: 'choice', chosen: [1] }, true)
	})

	test('shows the same order for the same seed and another for another', () => {
		const shown = (at: number) => labels(screenOf(<QuestionCard question={question('q/one')} seed={at} onAnswer={vi.fn()} />).root)
		expect(shown(1)).toEqual(shown(1))
		expect(new Set([1, 2, 3, 4, 5].map((at) => shown(at).join())).size).toBeGreaterThan(1)
	})

	test('asks for an answer when none is chosen, and keeps nothing', () => {
		const onAnswer = vi.fn()
		const screen = screenOf(<QuestionCard question={question('q/one')} seed={seed} onAnswer={onAnswer} />)
		screen.click('button', 'Check answer')
		expect(screen.find('[role=alert]').textContent).toBe('Choose an answer first.')
		expect(onAnswer).not.toHaveBeenCalled()
	})

	test('has its options in a group that says how to answer and points to the stem', () => {
		const screen = screenOf(<QuestionCard question={question('q/one')} seed={seed} onAnswer={vi.fn()} />)
		const group = screen.find('fieldset')
		expect(group.querySelector('legend')?.textContent).toBe('Choose one answer')
		expect(document.getElementById(group.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Stem of q/one?')
	})
})

describe('a multiple-response question', () => {
	test('says how many to select and takes exactly so many', () => {
		const onAnswer = vi.fn()
		const screen = screenOf(<QuestionCard question={multipleResponse(5, [0, 3])} seed={seed} onAnswer={onAnswer} />)
		expect(screen.find('legend').textContent).toBe('Select TWO')
		for (const option of ['Option 0', 'Option 1', 'Option 3']) screen.click('label', option)
		screen.click('button', 'Check answer')
		expect(screen.find('[role=alert]').textContent).toBe('Select TWO: you have chosen 3.')
		screen.click('label', 'Option 1')
		screen.click('button', 'Check answer')
		expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ kind: 'choice', chosen: [0, 3] })
	})
})

describe('an ordering question', () => {
	const steps = (root: HTMLElement) => [...root.querySelectorAll('.step')].map((step) => step.textContent)

	test('is sorted with buttons, and the focus stays with the step', () => {
		const onAnswer = vi.fn()
		const screen = screenOf(<QuestionCard question={ordering(3)} seed={seed} onAnswer={onAnswer} />)
		expect(steps(screen.root)).not.toEqual(['1.Step 0', '2.Step 1', '3.Step 2'])
		for (const step of ['Step 2', 'Step 1', 'Step 0']) {
			const up = () => screen.find('button', `Move up: ${step}`) as HTMLButtonElement
			while (!up().disabled) screen.click('button', `Move up: ${step}`)
			expect(document.activeElement?.getAttribute('aria-label')).toContain(step)
		}
		expect(steps(screen.root)).toEqual(['1.Step 0', '2.Step 1', '3.Step 2'])
		screen.click('button', 'Check answer')
		expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ kind: 'ordering', order: [0, 1, 2] })
	})

	test('shows the right order with the place each step was given', () => {
		const screen = screenOf(<QuestionCard question={ordering(3)} seed={seed} given={{ kind: 'ordering', order: [0, 2, 1] }} onAnswer={vi.fn()} />)
		expect(steps(screen.root)).toEqual([])
		expect(screen.text()).toContain('1. Step 0In its place')
		expect(screen.text()).toContain('2. Step 1You put it in place 3')
	})
})

describe('a matching question', () => {
	test('offers each answer once and takes one for every prompt', () => {
		const onAnswer = vi.fn()
		const screen = screenOf(<QuestionCard question={matching(['red', 'blue', 'red'])} seed={seed} onAnswer={onAnswer} />)
		const lists = [...screen.root.querySelectorAll('select')]
		const valueFor = (list: HTMLSelectElement | undefined, answer: string) => [...(list?.options ?? [])].find((option) => option.text === answer)?.value ?? ''
		expect(lists.map((list) => [...list.options].map((option) => option.text).sort())).toEqual(Array(3).fill(['Choose', 'blue', 'red']))
		screen.click('button', 'Check answer')
		expect(screen.find('[role=alert]').textContent).toBe('Choose an answer for every entry first.')
		for (const [place, answer] of ['red', 'blue', 'red'].entries()) screen.enter(lists[place] as Element, valueFor(lists[place], answer))
		screen.click('button', 'Check answer')
		const given = onAnswer.mock.calls[0]?.[0] as Response
		screen.show(<QuestionCard question={matching(['red', 'blue', 'red'])} seed={seed} given={given} onAnswer={onAnswer} />)
		expect(screen.find('h2').textContent).toBe('Right')
	})

	test('names the answer that was chosen wrongly beside the right one', () => {
		const given: Response = { kind: 'matching', answers: [1, 1, 2] }
		const screen = screenOf(<QuestionCard question={matching(['red', 'blue', 'green'])} seed={seed} given={given} onAnswer={vi.fn()} />)
		expect(screen.text()).toContain('Prompt 0: redYou chose: blue')
		expect(screen.text()).toContain('Prompt 1: blueMatched')
	})
})

describe('the result', () => {
	const card = (given?: Response) => <QuestionCard question={question('q/one')} seed={seed} given={given} onAnswer={vi.fn()} />

	test('gives the verdict, the takeaway, a reason for every option and the sources', () => {
		const screen = screenOf(card({ kind: 'choice', chosen: [2] }))
		expect(screen.find('h2').textContent).toBe('Wrong')
		expect(screen.find('.instead').textContent).toBe('The right answerOption 1')
		expect(screen.text()).toContain('Remember.')
		expect(screen.root.querySelectorAll('.reason')).toHaveLength(4)
		expect(screen.find('.reason', 'Option 1').textContent).toContain('Right answer')
		expect(screen.find('.reason', 'Option 2').textContent).toContain('Your answer, wrong')
		const source = screen.find('a', 'Guide')
		expect([source.getAttribute('target'), source.getAttribute('rel')]).toEqual(['_blank', 'noopener noreferrer'])
	})

	test('takes the focus when the answer was given here, and is read out', () => {
		const screen = screenOf(card())
		screen.show(card({ kind: 'choice', chosen: [0] }))
		expect(document.activeElement).toBe(screen.find('h2'))
		expect(screen.find('[role=status]').textContent).toBe('Your answer is wrong. Right: Option 1')
	})

	test('leaves the focus alone when the question was answered before', () => {
		const screen = screenOf(card({ kind: 'choice', chosen: [1] }))
		expect(screen.find('h2').textContent).toBe('Right')
		expect(document.activeElement).toBe(document.body)
	})

	test('keeps to the reasons when the question was rewritten since', () => {
		const screen = screenOf(card({ kind: 'ordering', order: [0, 1] }))
		expect(screen.root.querySelector('h2')).toBeNull()
		expect(screen.root.querySelectorAll('.reason')).toHaveLength(4)
	})
})

describe('an answer that could not be saved', () => {
	test('is still chosen and can be sent again', () => {
		const onAnswer = vi.fn()
		const card = (fault?: string) => <QuestionCard question={question('q/one')} seed={seed} fault={fault} onAnswer={onAnswer} />
		const screen = screenOf(card())
		screen.click('label', 'Option 3')
		screen.click('button', 'Check answer')
		screen.show(card('The disk is full.'))
		expect(screen.find('.fault').textContent).toContain('The disk is full.')
		screen.click('button', 'Send again')
		expect(onAnswer.mock.calls).toEqual([[{ kind: 'choice', chosen: [3] }], [{ kind: 'choice', chosen: [3] }]])
	})

	test('is not sent twice while it is on its way', () => {
		const onAnswer = vi.fn()
		const screen = screenOf(<QuestionCard question={question('q/one')} seed={seed} saving onAnswer={onAnswer} />)
		screen.click('label', 'Option 3')
		screen.click('button', 'Check answer')
		expect(onAnswer).not.toHaveBeenCalled()
	})
})
