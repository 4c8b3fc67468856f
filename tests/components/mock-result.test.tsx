// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest'
import { PastSittings } from '../../components/mock/PastSittings.tsx'
import { ResultView } from '../../components/mock/ResultView.tsx'
import { StartForm } from '../../components/mock/StartForm.tsx'
import { examNotice } from '../../components/mock/status-words.ts'
import type { SittingEvent } from '../../study/mock/event.ts'
import { resultOf } from '../../study/mock/result.ts'
import { foldSitting } from '../../study/mock/sitting.ts'
import { exam, question } from '../study/samples.ts'
import { screenOf } from './screen.ts'

Element.prototype.scrollIntoView = vi.fn()

const items = [0, 1, 2, 3, 4, 5].map((n) => ({ questionId: `q/${n}`, domain: n < 5 ? 'AIF-C01/1' : 'AIF-C01/2', scored: n !== 4 }))
const questions = new Map(items.map(({ questionId }) => [questionId, question(questionId, { takeaway: `Takeaway of ${questionId}` })]))
const choose = (place: number, option: number, spent: number) => ({ kind: 'answered', place, spent, response: { kind: 'choice', chosen: [option] } })

function sat(...steps: object[]) {
	const form = { exam: 'AIF-C01', length: 'quarter', minutes: 23, items, short: 0 }
	const begin = { kind: 'started', spent: 0, form, terms: { timed: true, extraMinutes: 0, pausable: false }, seed: 3 }
	const sitting = foldSitting([begin, ...steps].map((step, n) => ({ ...step, id: `e${n}`, sitting: 's', n, at: 1e12 }) as SittingEvent))
	if (!sitting) throw new Error('there is a beginning')
	return sitting
}

const nothingLacks = { domains: [], questions: 0 }
function resultScreen(...steps: object[]) {
	const sitting = sat(...steps)
	const result = resultOf(sitting, exam(), questions)
	return screenOf(<ResultView sitting={sitting} exam={exam()} result={result} shortage={nothingLacks} names={new Map([['bedrock', 'Amazon Bedrock']])} />)
}

const course = [
	choose(0, 1, 10_000),
	{ kind: 'shown', place: 1, spent: 10_000 },
	choose(1, 1, 15_000),
	choose(1, 0, 20_000),
	{ kind: 'flagged', place: 1, flagged: true, spent: 20_000 },
	{ kind: 'shown', place: 2, spent: 20_000 },
	choose(2, 0, 22_000),
	{ kind: 'shown', place: 3, spent: 22_000 },
	choose(3, 1, 32_000),
	{ kind: 'resumed', spent: 32_000 },
	{ kind: 'shown', place: 4, spent: 32_000 },
	choose(4, 0, 72_000),
	{ kind: 'finished', by: 'time', spent: 23 * 60_000 },
]

describe('a result', () => {
	test('is a range, with what it means and what a scaled score is', () => {
		const text = resultScreen(...course).text()
		expect(text).toMatch(/Estimated scaled score ?\d{3} to \d{3}/)
		expect(text).toContain('2 of 5 scored questions are right; 700 passes.')
		expect(text).toContain('AWS does not publish how')
		expect(text).toMatch(/A pass is unlikely|It could go either way/)
	})

	test('tells each domain as a range, or that there is too little to say', () => {
		const text = resultScreen(...course).text()
		expect(text).toMatch(/Data 60 % of the exam ?2 of 4 right: between \d+ % and \d+ %/)
		expect(text).toMatch(/Models 30 % of the exam ?0 of 1 right: too few to say/)
		expect(text).toContain('No scored question')
	})

	test('tells changes, pace, breaks and that the time ran out', () => {
		const text = resultScreen(...course).text()
		expect(text).toContain('You changed 1 answer: 1 from right to wrong. Changing cost you 1 question.')
		expect(text).toContain('Wrong and fast')
		expect(text).toContain('You left it once without a pause')
		expect(text).toContain('The 23 minutes ran out')
	})

	test('leads to practice of the domain where most is missing', () => {
		const link = resultScreen(...course).find('a', 'Practise') as HTMLAnchorElement
		expect(link.getAttribute('href')).toBe('#/practice?domain=AIF-C01%2F1')
	})

	test('shows the wrong ones first, and the flagged, changed or all on wish', () => {
		const screen = resultScreen(...course)
		const shown = () => [...screen.root.querySelectorAll('.mock-outcome')].map((outcome) => outcome.textContent)
		expect(shown()).toEqual(['2. Wrong', '3. Wrong', '5. Wrong', '6. No answer, counts as wrong'])
		screen.click('button', 'Flagged')
		expect(shown()).toEqual(['2. Wrong'])
		screen.click('button', 'Changed')
		expect(shown()).toEqual(['2. Wrong'])
		screen.click('button', 'All')
		expect(shown()).toHaveLength(6)
		expect(screen.find('summary', '5. Wrong').textContent).toContain('unscored: it does not count')
	})

	test('unfolds a question with its reasons and the way to its notes', () => {
		const screen = resultScreen(...course)
		expect(screen.text()).not.toContain('Takeaway of q/2')
		screen.click('button', 'See question 3')
		screen.root.querySelector('[data-place="2"]')?.dispatchEvent(new Event('toggle'))
		return vi.waitFor(() => {
			expect(screen.text()).toContain('Takeaway of q/2')
			expect(screen.find('[data-place="2"] a', 'Amazon Bedrock').getAttribute('href')).toBe('#/note/bedrock')
			expect(screen.find('[data-place="2"]').textContent).toContain('Your answer, wrong')
		})
	})
})

describe('the beginning', () => {
	const shortages = {
		full: {
			domains: exam()
				.domains.slice(0, 1)
				.map((domain) => ({ domain, lacks: 3 })),
			questions: 0,
		},
		half: nothingLacks,
		quarter: nothingLacks,
	}

	test('offers lengths with their measures and hands on the terms', () => {
		const onStart = vi.fn()
		const screen = screenOf(<StartForm exam={exam()} shortages={shortages} onStart={onStart} />)
		expect(screen.text()).toContain('65 questions, 15 of them unscored, 90 minutes')
		screen.click('label', 'Quarter')
		screen.click('label', '30 minutes more')
		expect(screen.text()).toContain('16 questions, 4 of them unscored, 53 minutes')
		screen.click('label', 'Pauses allowed')
		screen.click('button', 'Begin')
		expect(onStart).toHaveBeenCalledExactlyOnceWith({ length: 'quarter', terms: { timed: true, extraMinutes: 30, pausable: true } })
	})

	test('has no extra minutes without a clock', () => {
		const onStart = vi.fn()
		const screen = screenOf(<StartForm exam={exam()} shortages={shortages} onStart={onStart} />)
		screen.click('label', '30 minutes more')
		screen.click('label', 'Without a clock')
		screen.click('button', 'Begin')
		expect(onStart).toHaveBeenCalledExactlyOnceWith({ length: 'full', terms: { timed: false, extraMinutes: 0, pausable: false } })
	})

	test('says what the length lacks, and only that length', () => {
		const screen = screenOf(<StartForm exam={exam()} shortages={shortages} onStart={vi.fn()} />)
		expect(screen.text()).toContain('Certlight has 3 questions of “Data” too few for this length; other domains fill their place.')
		screen.click('label', 'Half')
		expect(screen.text()).not.toContain('too few')
	})

	test('says so of an exam that is retired or in beta, and nothing of one that can be booked', () => {
		expect(examNotice(exam())).toEqual([])
		expect(examNotice(exam('MLS-C01', { status: 'retired', statusLine: 'Closed.' })).join(' ')).toContain('Closed. You can still')
		expect(examNotice(exam('MLA-C02', { status: 'beta', statusLine: 'Beta.', caveats: ['Length is not known.'] })).join(' ')).toContain('Length is not known.')
	})
})

test('the list tells how each sitting stands and leads to it', () => {
	const done = sat(...course)
	const screen = screenOf(
		<PastSittings
			past={[
				{ sitting: { ...sat(choose(0, 1, 60_000)), id: 'open' }, exam: exam(), answered: 1 },
				{ sitting: done, exam: exam(), answered: 5, result: resultOf(done, exam(), questions) },
			]}
		/>,
	)
	expect(screen.find('a[href="#/mock/open"]').textContent).toContain('Not finished: 1 of 6 answered, 22:00 left')
	expect(screen.find('a[href="#/mock/s"]').textContent).toMatch(/2 of 5 right, \d+ to \d+: a pass is/)
})
