// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { drillIn, examOf, practiceHref } from '../../components/practice/addresses.ts'
import { DrillChooser } from '../../components/practice/DrillChooser.tsx'
import { drillTitle, minutesInWords } from '../../components/practice/drill-words.ts'
import { LeechHelp } from '../../components/practice/LeechHelp.tsx'
import { MissReasons } from '../../components/practice/MissReasons.tsx'
import { MixUpChoice } from '../../components/practice/MixUpChoice.tsx'
import { PairHelp } from '../../components/practice/PairHelp.tsx'
import { Summary } from '../../components/practice/Summary.tsx'
import { todayInWords } from '../../components/practice/today-words.ts'
import { listDrills } from '../../study/choosing/drill-list.ts'
import type { Scope } from '../../study/choosing/scope.ts'
import type { MixUp } from '../../study/mix-up.ts'
import { answer, exam, question } from '../study/samples.ts'
import { screenOf } from './screen.ts'

const pool = [question('q/one'), question('q/two', { objectives: ['AIF-C01/2.1'], services: ['lex'] })]
const drills = listDrills({ pool, exam: exam(), exams: [], memories: new Map(), log: [], nameOf: (id) => `Amazon ${id}` })

const slug = fc.stringMatching(/^[a-z]{1,8}(-[a-z0-9]{1,4})?$/)
const scopes: fc.Arbitrary<Scope> = fc.record(
	{
		domain: fc.constantFrom('AIF-C01/1', 'MLS-C01/3'),
		task: fc.constant('AIF-C01/1.2'),
		service: slug,
		type: fc.constantFrom('ordering' as const, 'matching' as const),
		pair: fc.tuple(slug, slug),
		notIn: fc.constant('MLA-C01'),
		missed: fc.constant(true),
		flagged: fc.constant(true),
		leeches: fc.constant(true),
	},
	{ requiredKeys: [] },
)

const maybe = <T,>(...values: [T, ...T[]]) => fc.option(fc.constantFrom(...values), { nil: undefined })

test('every drill has an address that leads back to it', () => {
	fc.assert(
		fc.property(scopes, maybe(5, 0.5), maybe('MLS-C01'), (scope, minutes, exam) => {
			const [, query = ''] = practiceHref({ scope, minutes, exam }).split('?')
			expect(drillIn(query)).toEqual({ scope, ...(exam && { exam }), ...(minutes && { minutes }) })
		}),
	)
})

test('an address without a drill, or with nonsense, asks for none', () => {
	expect(practiceHref()).toBe('#/practice')
	for (const query of ['', 'minutes=5', 'nothing=1', 'domain=']) expect(drillIn(query), query).toBeUndefined()
	expect(drillIn('type=nonsense')).toEqual({ scope: {} })
	expect(drillIn('all=1&minutes=9999')).toEqual({ scope: {}, minutes: 240 })
	expect(drillIn('all=1&minutes=-3')).toEqual({ scope: {} })
	const scopes: Scope[] = [{ domain: 'MLS-C01/3' }, { task: 'AIF-C01/1.2' }, {}]
	expect(scopes.map((scope) => examOf({ scope }))).toEqual(['MLS-C01', 'AIF-C01', undefined])
	expect(examOf({ scope: { missed: true }, exam: 'MLA-C02' })).toBe('MLA-C02')
})

test('a drill is named by what it asks', () => {
	const name = (scope: Scope) => drillTitle(scope, exam(), (id) => id.toUpperCase())
	expect(name({})).toBe('What helps most now')
	expect(name({ domain: 'AIF-C01/2' })).toBe('2. Models')
	expect(name({ task: 'AIF-C01/1.2', missed: true })).toBe('1.2 Task AIF-C01/1.2, Missed last time')
	expect(name({ pair: ['lex', 'polly'] })).toBe('LEX or POLLY')
	expect([minutesInWords(5), minutesInWords(1), minutesInWords(0.5), minutesInWords(0.001)]).toEqual(['5 minutes', '1 minute', '30 seconds', '1 second'])
})

test('drills are chosen by part, service and length; one without questions cannot be', () => {
	const heard = { onChoose: vi.fn(), onMinutes: vi.fn() }
	const screen = screenOf(<DrillChooser drills={drills} minutes={undefined} {...heard} />)
	screen.click('button', '2. Models')
	screen.click('button', '1.1 Task')
	screen.enter(screen.find('input', 'Find a service'), 'lex')
	expect(screen.text()).not.toContain('Amazon bedrock')
	screen.click('button', 'Amazon lex')
	screen.click('button', 'Missed last time')
	screen.click('label', 'Five minutes')
	expect(heard.onChoose.mock.calls).toEqual([[{ domain: 'AIF-C01/2' }], [{ task: 'AIF-C01/1.1' }], [{ service: 'lex' }]])
	expect(heard.onMinutes).toHaveBeenCalledExactlyOnceWith(5)
})

test('a long list of services stands there in part until asked for', () => {
	const services = Array.from({ length: 20 }, (_, place) => ({ id: `s${place}`, title: `Service ${place}`, count: 1 }))
	const screen = screenOf(<DrillChooser drills={{ ...drills, services }} minutes={5} onChoose={vi.fn()} onMinutes={vi.fn()} />)
	expect(screen.text()).not.toContain('Service 19')
	screen.click('button', 'Show all 20')
	expect(screen.text()).toContain('Service 19')
	expect(document.activeElement?.textContent, 'focus goes on to the first that came').toContain('Service 8')
})

test('the reason of a miss says what follows, and the same tap takes it back', () => {
	const onReason = vi.fn()
	const screen = screenOf(<MissReasons reason={undefined} onReason={onReason} />)
	screen.click('button', 'mixed up')
	screen.show(<MissReasons reason="confused-two" onReason={onReason} />)
	expect(screen.find('button', 'mixed up').getAttribute('aria-pressed')).toBe('true')
	expect(screen.find('[role=status]').textContent).toContain('Questions on the two')
	screen.click('button', 'mixed up')
	expect(onReason.mock.calls).toEqual([['confused-two'], [undefined]])
})

const kendra = { id: 'kendra', name: 'Amazon Kendra' }
const lex = { id: 'lex', name: 'Amazon Lex' }
const rows = [{ about: 'Size', own: 'small', other: 'large' }]
const mixUp: MixUp = { own: lex, other: kendra, isClose: true, pair: { other: kendra, question: 'Which?', rows, rule: 'Rule.' } }
const unlike: MixUp = { own: lex, other: { id: 'polly', name: 'Amazon Polly' }, isClose: false }

test('which two things were mixed up is one more tap; tapped again it is taken back', () => {
	const onChoose = vi.fn()
	const more = ['a', 'b', 'c'].map((id) => ({ ...unlike, other: { id, name: `Amazon ${id}` } }))
	const screen = screenOf(<MixUpChoice mixUps={[mixUp, unlike, ...more]} chosen={mixUp} onChoose={onChoose} />)
	expect(screen.find('button', 'Amazon Lex or Amazon Kendra').getAttribute('aria-pressed')).toBe('true')
	expect(screen.text()).not.toContain('Amazon c')
	screen.click('button', '1 more')
	expect(document.activeElement?.textContent).toBe('Amazon Lex or Amazon c')
	screen.click('button', 'Amazon Lex or Amazon c')
	screen.click('button', 'Amazon Lex or Amazon Kendra')
	expect(onChoose.mock.calls).toEqual([[more[2]], [undefined]])
})

test('two things that no table tells apart can be drilled all the same', () => {
	const onDrill = vi.fn()
	const screen = screenOf(<PairHelp mixUp={unlike} open onDrill={onDrill} />)
	expect(screen.root.querySelector('details')).toBeNull()
	screen.click('button', 'Drill these two')
	expect(onDrill).toHaveBeenCalledExactlyOnceWith('lex', 'polly')
})

test('a leech shows how often, and what to read', () => {
	const onNote = vi.fn()
	const help = { lapses: 9, leech: true, mixUps: [unlike, mixUp], notes: [{ id: 'lex', name: 'Amazon Lex' }] }
	const screen = screenOf(<LeechHelp help={help} onNote={onNote} />)
	expect(screen.text()).toContain('You missed this one again 9 times.')
	expect(screen.find('summary').textContent).toBe('Amazon Lex or Amazon Kendra')
	screen.click('button', 'Note on Amazon Lex')
	expect(onNote).toHaveBeenCalledExactlyOnceWith('lex')
})

test('looking back names what was missed and leads on', () => {
	const heard = { onAgain: vi.fn(), onMissed: vi.fn(), onChoose: vi.fn() }
	const done = [
		{ question: question('q/one', { takeaway: 'Keep this.' }), answer: answer('q/one', { right: false, tookMs: 90_000 }) },
		{ question: question('q/two'), answer: answer('q/two', { guess: true, tookMs: 30_000 }) },
	]
	const screen = screenOf(<Summary done={done} exam={exam()} {...heard} />)
	expect(screen.text()).toContain('1 of 2 right')
	expect(screen.text()).toContain('2 questions in 2 minutes of answering; 1 right by guessing.')
	expect(screen.find('.drill-missed').textContent).toBe('Keep this.')
	screen.click('button', 'Practise what you missed')
	expect(heard.onMissed).toHaveBeenCalledOnce()
	expect(document.activeElement?.tagName).toBe('H2')
})

test('today is said in a sentence or two', () => {
	const today = { questions: 9, minutes: 12.4, spent: 0, left: 15, later: 0 }
	expect(todayInWords(today, undefined)).toBe('Today: 9 questions, about 12 minutes.')
	expect(todayInWords({ ...today, questions: 1, spent: 3, later: 20 }, 25)).toBe(
		'25 days to the exam. Today: 1 question, about 12 minutes, after 3 minutes done. 20 more can wait for the days after.',
	)
	expect(todayInWords({ ...today, questions: 0, left: 0, spent: 15, later: 1 }, 1)).toBe(
		'The exam is tomorrow. Today’s minutes are used up, after 15 minutes done. 1 question can wait for tomorrow.',
	)
	expect(todayInWords({ ...today, questions: 0 }, 0)).toBe('The exam is today. Nothing is due today; what you practise now works ahead.')
})
