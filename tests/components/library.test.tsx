// @vitest-environment jsdom
import { useState } from 'preact/hooks'
import { describe, expect, test } from 'vitest'
import { AlgorithmView } from '../../components/library/AlgorithmView.tsx'
import { CareersView } from '../../components/library/CareersView.tsx'
import { Chooser } from '../../components/library/Chooser.tsx'
import { HitList } from '../../components/library/HitList.tsx'
import { PairView } from '../../components/library/PairView.tsx'
import { PathView } from '../../components/library/PathView.tsx'
import { ResourceList } from '../../components/library/ResourceList.tsx'
import type { Wants } from '../../study/chooser.ts'
import { pair } from '../content/material.ts'
import { algorithm, shippedLibrary } from '../study/library-samples.ts'
import { exam } from '../study/samples.ts'
import { screenOf } from './screen.ts'

const sources = [{ title: 'Guide', url: 'https://docs.aws.amazon.com/guide' }]
const { path, careers, resources } = shippedLibrary()
if (!path || !careers) throw new Error('The samples have a map and roles.')

describe('the chooser', () => {
	const trees = algorithm('Trees', {
		tasks: [{ task: 'ranking' }],
		suits: [{ wish: 'non-linear', why: 'Splits.' }],
		fails: [{ wish: 'interpretable', why: 'Too many trees to read.' }],
	})
	const line = algorithm('Line', { suits: [{ wish: 'interpretable', why: 'A weight for each column.' }] })

	function Desk() {
		const [wants, setWants] = useState<Wants>({ wishes: [] })
		return <Chooser algorithms={[trees, line]} wants={wants} onChange={setWants} />
	}

	test('answers at once, with the reason', () => {
		const screen = screenOf(<Desk />)
		expect(screen.find('[role=status]').textContent).toContain('2 algorithms fit')
		screen.click('button', 'Must be explainable')
		expect(screen.find('[role=status]').textContent).toContain('1 algorithm fits')
		expect(screen.find('article', 'Line').textContent).toContain('A weight for each column.')
		expect(screen.find('details', '1 does the task').textContent).toContain('Too many trees to read.')
		expect(screen.find('button', 'Must be explainable').getAttribute('aria-pressed')).toBe('true')
	})

	test('says which wish to give up when nothing fits, and gives it up', () => {
		const screen = screenOf(<Desk />)
		screen.enter(screen.find('select'), 'ranking')
		screen.click('button', 'Must be explainable')
		expect(screen.find('[role=status]').textContent).toContain('Nothing fits all of it')
		screen.click('button', '“Must be explainable” (1 fits then)')
		expect(screen.find('[role=status]').textContent).toContain('1 algorithm fits')
		screen.click('button', 'Start again')
		expect(screen.find('[role=status]').textContent).toContain('2 algorithms fit')
	})

	test('asks only for wishes that tell apart what does the task', () => {
		const screen = screenOf(<Desk />)
		screen.click('button', 'Must be explainable')
		screen.enter(screen.find('select'), 'classification')
		expect(screen.root.querySelectorAll('.chip')).toHaveLength(1)
		screen.click('button', 'Start again')
		expect(screen.root.querySelectorAll('.chip')).toHaveLength(2)
	})

	test('offers only tasks, data and wishes that some algorithm knows', () => {
		const screen = screenOf(<Desk />)
		expect([...screen.root.querySelectorAll('option')].map((option) => option.value)).toEqual(['', 'classification', 'ranking', '', 'tabular'])
		expect(screen.root.querySelectorAll('.chip')).toHaveLength(2)
	})
})

test('an algorithm shows its formats, instances, hyperparameters and metrics', () => {
	const one = algorithm('Line', { hyperparameters: [{ name: 'l1', what: 'Drops columns.' }], instances: { trains: 'CPU or GPU', infers: 'CPU' } })
	const screen = screenOf(<AlgorithmView algorithm={one} notes={[{ id: 'line', name: 'Linear Learner' }]} />)
	for (const words of ['CSV', 'Training: CPU or GPU', 'Inference: CPU', 'l1: Drops columns.', 'AUC', 'Fast but coarse.', 'Needs labels'])
		expect(screen.text()).toContain(words)
	expect(screen.find('a', 'Linear Learner').getAttribute('href')).toBe('#/library/notes/line')
})

test('a result says its old name and that it is closed, and leads to its note', () => {
	const formerly = { name: 'Amazon Kinesis Data Firehose', until: '2024-02-09' }
	const hit = { kind: 'note' as const, id: 'firehose', name: 'Amazon Data Firehose', category: 'Analytics', summary: 'Delivers.' }
	const screen = screenOf(<HitList hits={[{ ...hit, formerly, status: 'closed', statusDate: '2026-07-30' }]} />)
	expect(screen.text()).toContain('Formerly Amazon Kinesis Data Firehose, until 9 February 2024')
	expect(screen.text()).toContain('Closed to new customers since 30 July 2026')
	expect(screen.find('a').getAttribute('href')).toBe('#/library/notes/firehose')
})

test('a pair shows the deciding question, each difference and the rule, and leads to both', () => {
	const screen = screenOf(<PairView pair={pair('bedrock', 'kendra')} a={{ id: 'bedrock', name: 'Bedrock' }} b={{ id: 'kendra', name: 'Kendra' }} />)
	for (const words of ['Is text written or found?', 'Holds', 'Documents', 'Written or found.']) expect(screen.text()).toContain(words)
	expect([...screen.root.querySelectorAll('th a')].map((link) => link.getAttribute('href'))).toEqual(['#/library/notes/bedrock', '#/library/notes/kendra'])
})

describe('what only the article says', () => {
	test('is shown as its claim on the map, with what is so beside it', () => {
		const [first] = path.levels
		if (!first) throw new Error('The sample map has a level.')
		const levels = [{ ...first, weeks: [{ exam: 'AIF-C01', weeks: { from: 4, to: 6 } }] }]
		const corrections = [{ claim: 'Any specialty renews it.', truth: 'Only its own exam did.', sources, checked: '2026-11-20' }]
		const screen = screenOf(
			<PathView path={{ ...path, levels, corrections }} exams={[exam('AIF-C01', { status: 'retired', statusLine: 'Cannot be booked.' })]} />,
		)
		expect(screen.text()).toContain('4 to 6 weeks, by the article’s estimate')
		expect(screen.text()).toContain('Closed')
		expect(screen.text()).toContain('Cannot be booked.')
		expect(screen.text()).toContain('The article: Any specialty renews it.In fact: Only its own exam did.')
	})

	test('about pay is labelled so', () => {
		const roles = careers.roles.map((role) => ({ ...role, claim: '+$5,000 a year' }))
		const screen = screenOf(<CareersView careers={{ ...careers, roles }} exams={[]} services={[]} />)
		expect(screen.find('.claim').textContent).toBe('The article claims, without a source: +$5,000 a year')
		expect(screen.text()).toContain('“A path” (Somebody, May 2026). No source.')
	})
})

test('a resource says what it is for, what it costs and when it was looked at', () => {
	const screen = screenOf(<ResourceList resources={resources} />)
	expect(screen.find('a', 'Exam guide').getAttribute('href')).toBe('https://docs.aws.amazon.com/guide')
	expect(screen.text()).toMatch(/AWS\s· Free\s· AIF-C01\s· checked on 20 November 2026/)

	const served = resources.map((one) => ({ ...one, objectives: ['AIF-C01/1.2', 'AIF-C01/2.1', 'MLS-C01/1.1'] }))
	screen.show(<ResourceList resources={served} exam="AIF-C01" />)
	expect(screen.text()).toMatch(/Free\s· tasks 1.2, 2.1\s·/)
	screen.show(<ResourceList resources={resources} exam="AIF-C01" />)
	expect(screen.text()).toMatch(/Free\s· the whole exam\s·/)
})
