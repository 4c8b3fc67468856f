import { describe, expect, test } from 'vitest'
import { checkDomainShare } from '../../../content/pack/checks/domain-share.ts'
import { checkKeyBalance } from '../../../content/pack/checks/key-balance.ts'
import { checkQuestionCounts, checkQuestionsPerTask } from '../../../content/pack/checks/question-counts.ts'
import { checkQuestionMix } from '../../../content/pack/checks/question-mix.ts'
import { checkQuestionWords } from '../../../content/pack/checks/question-words.ts'
import { checkSourcedNumbers } from '../../../content/pack/checks/sourced-numbers.ts'
import { checkWellFormed } from '../../../content/pack/checks/well-formed.ts'
import type { Question } from '../../../study/schema/question.ts'
import { exam, matching, multipleResponse, ordering, question } from '../../study/samples.ts'
import { material } from '../material.ts'

const of = (questions: Question[]) => material({ questions })
const many = (count: number, make: (place: number) => Question) => Array.from({ length: count }, (_, place) => make(place))
const words = (count: number) => `${'word '.repeat(count - 1)}end?`
const rules = (faults: { rule: string }[]) => faults.map(({ rule }) => rule).join('\n')
const keyAt = (place: number, texts = ['aa', 'bb', 'cc', 'dd']) => ({ options: texts.map((text, at) => ({ text, correct: at === place, why: 'Since.' })) })

describe('the number of questions', () => {
	test('is enough', () => {
		const questions = many(620, (place) => question(`q/${place}`))
		expect(checkQuestionCounts(of(questions))).toEqual([])
	})

	test('counts retired ones out', () => {
		const questions = many(620, (place) => question(`q/${place}`, place < 500 ? { retired: '2026-11-20' } : {}))
		expect(rules(checkQuestionCounts(of(questions)))).toBe('there are 120 questions; at least 620 are needed\nhas 120 questions; at least 220 are needed')
	})

	test('of a task is at least ten, wherever a question names it', () => {
		const objectives = ['AIF-C01/1.1', 'AIF-C01/1.2', 'AIF-C01/2.1', 'AIF-C01/3.1']
		expect(checkQuestionsPerTask(of(many(10, (place) => question(`q/${place}`, { objectives }))))).toEqual([])
		expect(rules(checkQuestionsPerTask(of(many(9, (place) => question(`q/${place}`, { objectives })))))).toContain('the task AIF-C01/2.1 has 9 questions')
	})
})

describe('the spread over domains', () => {
	const spread = (counts: [string, number][]) => of(counts.flatMap(([id, count]) => many(count, (place) => question(`q/${id}/${place}`, { objectives: [id] }))))

	test('may differ from the weights by three points', () => {
		expect(
			checkDomainShare(
				spread([
					['AIF-C01/1.1', 57],
					['AIF-C01/2.1', 33],
					['AIF-C01/3.1', 10],
				]),
			),
		).toEqual([])
	})

	test('is told when it differs more', () => {
		const told = rules(
			checkDomainShare(
				spread([
					['AIF-C01/1.1', 56],
					['AIF-C01/2.1', 34],
					['AIF-C01/3.1', 10],
				]),
			),
		)
		expect(told).toContain('the domain AIF-C01/1 has 56 % of the questions (56); its weight is 60 %')
		expect(told).toContain('the domain AIF-C01/2 has 34 %')
	})

	test('counts a question in the domain it names first for the exam', () => {
		const both = many(100, (place) => question(`q/${place}`, { objectives: ['MLS-C01/1.1', 'AIF-C01/2.1', 'AIF-C01/1.1'] }))
		expect(rules(checkDomainShare(of(both)))).toContain('the domain AIF-C01/2 has 100 %')
	})
})

describe('the mix', () => {
	const mixed = [
		...many(30, () => ordering(3)),
		...many(30, () => matching(['a', 'b', 'c'])),
		...many(20, () => multipleResponse(5, [0, 1])),
		...many(20, (place) => question(`q/${place}`)),
	].map((one, place): Question => ({ ...one, difficulty: place % 2 === 0 ? 1 : 2 }))
	const foundational = exam('AIF-C01', { questionTypes: ['multiple-choice', 'multiple-response', 'ordering', 'matching'] })

	test('of the foundational exam is half recall, half apply, with the newer types', () => {
		expect(checkQuestionMix(material({ exams: [foundational], questions: mixed }))).toEqual([])
		const told = rules(checkQuestionMix(material({ exams: [foundational], questions: many(10, (place) => question(`q/${place}`)) })))
		expect(told).toContain('40 to 60 % recall; there are 100 %')
		expect(told).toContain('at least 30 ordering questions; there are 0')
		expect(told).toContain('15 to 25 % multiple-response; there are 0 %')
	})

	test('of the others is half apply, a quarter weigh up, and has no type that the guide does not name', () => {
		const other = exam('MLS-C01', { level: 'specialty' })
		const questions = mixed.map((one): Question => ({ ...one, objectives: ['MLS-C01/1.1'] }))
		const told = rules(checkQuestionMix(material({ exams: [other], questions })))
		expect(told).toContain('at least 25 % weigh up; there are 0 %')
		expect(told).toContain('has 30 ordering questions, a type that its guide does not name')
	})
})

describe('what a guesser could use', () => {
	test('is not there when keys are spread and not the longest', () => {
		expect(checkKeyBalance(of(many(100, (place) => question(`q/${place}`, keyAt(place % 4)))))).toEqual([])
	})

	test('is told when keys like one place', () => {
		expect(rules(checkKeyBalance(of(many(100, (place) => question(`q/${place}`, keyAt(place % 3))))))).toContain('34, 33, 33, 0 %')
	})

	test('is told when keys are the longest', () => {
		const long = (place: number) =>
			keyAt(
				place % 4,
				['aa', 'bb', 'cc', 'dd'].map((text, at) => (at === place % 4 && place % 2 === 0 ? `${text} and more` : text)),
			)
		expect(rules(checkKeyBalance(of(many(100, (place) => question(`q/${place}`, long(place))))))).toContain('the longest option is a key in 62.5 %')
	})
})

describe('the words of a question', () => {
	test.each([
		['AIF-C01/1.1', 19, false],
		['AIF-C01/1.1', 20, true],
		['AIF-C01/1.1', 60, true],
		['AIF-C01/1.1', 61, false],
		['MLS-C01/1.1', 39, false],
		['MLS-C01/1.1', 110, true],
		['MLS-C01/1.1', 111, false],
	])('for %s a stem of %i words: %s', (objective, count, fine) => {
		expect(checkQuestionWords(of([question('q/one', { objectives: [objective], stem: words(count) })])).length === 0).toBe(fine)
	})

	test('are few in an option', () => {
		const told = checkQuestionWords(of([question('q/one', { stem: words(30), ...keyAt(0, ['aa', 'bb', 'cc', words(31)]) })]))
		expect(rules(told)).toContain('an option has more than 30 words')
	})
})

describe('a number in an option or reason', () => {
	const guide = [{ title: 'Exam guide', url: 'https://docs.aws.amazon.com/aws-certification/latest/examguides/x.html' }]
	const about = [{ title: 'Quotas', url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/quotas.html' }]
	const claiming = keyAt(0, ['Up to 6 MB', 'bb', 'cc', 'dd'])

	test('needs a source about the thing', () => {
		expect(checkSourcedNumbers(of([question('q/one', { ...claiming, sources: about })]))).toEqual([])
		expect(rules(checkSourcedNumbers(of([question('q/one', { ...claiming, sources: guide })])))).toContain('claims 6')
	})

	test('needs none when the stem gives it or it is part of a name', () => {
		expect(checkSourcedNumbers(of([question('q/one', { ...claiming, stem: 'The payload is 6 MB.', sources: guide })]))).toEqual([])
		expect(checkSourcedNumbers(of([question('q/one', { ...keyAt(0, ['Amazon S3', 'F1 score', 'Titan V2', 'p4d.24xlarge']), sources: guide })]))).toEqual([])
	})
})

describe('items to order or match', () => {
	test('can be told apart', () => {
		expect(checkWellFormed(of([ordering(4), matching(['a', 'b', 'c'])]))).toEqual([])
		const same = ordering(3)
		const items = 'items' in same ? same.items.map((item) => ({ ...item, text: 'Train' })) : []
		expect(rules(checkWellFormed(of([{ ...same, items } as Question])))).toContain('two items have the same text: train')
	})

	test('share an answer only when the stem says so', () => {
		expect(rules(checkWellFormed(of([matching(['a', 'b', 'A'])])))).toContain('the answer "a" serves twice')
		expect(checkWellFormed(of([{ ...matching(['a', 'b', 'a']), stem: 'Each answer may be used more than once.' }]))).toEqual([])
		expect(rules(checkWellFormed(of([{ ...matching(['a', 'a']), stem: 'An answer can be used more than once.' }])))).toContain(
			'all prompts have the same answer',
		)
	})
})
