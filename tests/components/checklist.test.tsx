// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { Checklist } from '../../components/checklist/Checklist.tsx'
import { exam } from '../study/samples.ts'
import { screenOf } from './screen.ts'

const untasked = exam('CLF-C02', { domains: [{ id: 'CLF-C02/1', title: 'Cloud', weight: 100, tasks: [] }] })

test('progress counts a domain as much as the exam does', () => {
	const screen = screenOf(<Checklist exam={exam()} ticked={new Set(['AIF-C01/1.1/a', 'AIF-C01/1.1/b', 'AIF-C01/2.1/e'])} onTick={vi.fn()} />)
	expect(screen.text()).toContain('60 % of Short AIF-C01')
	expect(screen.find('[role=progressbar]').getAttribute('aria-valuenow')).toBe('60')
	expect(screen.find('.domain', '1. Data').textContent).toContain('2 of 4')
})

test('ticking and unticking tell which topic', () => {
	const onTick = vi.fn()
	const screen = screenOf(<Checklist exam={exam()} ticked={new Set(['AIF-C01/1.1/a'])} onTick={onTick} />)
	screen.click('label', 'Topic a')
	screen.click('label', 'Topic b')
	expect(onTick.mock.calls).toEqual([
		['AIF-C01/1.1/a', false],
		['AIF-C01/1.1/b', true],
	])
})

test('a domain without tasks is ticked as a whole', () => {
	const onTick = vi.fn()
	const screen = screenOf(<Checklist exam={untasked} ticked={new Set()} onTick={onTick} />)
	screen.click('label', '1. Cloud')
	expect(onTick).toHaveBeenCalledExactlyOnceWith('CLF-C02/1', true)
})

test('domains open and close by themselves, the first stands open', () => {
	const screen = screenOf(<Checklist exam={exam()} ticked={new Set()} onTick={vi.fn()} />)
	expect([...screen.root.querySelectorAll('details')].map((domain) => domain.open)).toEqual([true, false, false])
})

test('what answers say stands beside a task and ticks nothing', () => {
	const onPractise = vi.fn()
	const mastery = new Map([
		['AIF-C01/1.1', { share: 0.62, answers: 14, asked: 5, there: 12 }],
		['AIF-C01/1.2', { share: 0, answers: 0, asked: 0, there: 1 }],
		['AIF-C01/3.1', { share: 0, answers: 0, asked: 0, there: 0 }],
	])
	const screen = screenOf(<Checklist exam={exam()} ticked={new Set()} mastery={mastery} onTick={vi.fn()} onPractise={onPractise} />)
	expect([...screen.root.querySelectorAll('.evidence span')].map(({ textContent }) => textContent)).toEqual([
		'62 % known, from 14 answers to 5 of 12 questions',
		'Nothing answered, 1 question',
	])
	expect(screen.root.querySelectorAll(':checked')).toHaveLength(0)
	screen.click('button', 'Practise Task AIF-C01/1.1')
	expect(onPractise).toHaveBeenCalledExactlyOnceWith('AIF-C01/1.1')
})
