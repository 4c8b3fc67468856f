import type { Answer, Response } from '../../study/answer.ts'
import type { Exam } from '../../study/schema/exam.ts'
import type { Note } from '../../study/schema/note.ts'
import type { Question } from '../../study/schema/question.ts'
import type { Service } from '../../study/schema/service.ts'
import type { Taught } from '../../study/taught.ts'

const sources = [{ title: 'Guide', url: 'https://docs.aws.amazon.com/guide' }]
const checked = '2026-11-20'

/** An exam with three domains: 60 % (two tasks), 30 % (one task), 10 % (no topics). */
export function exam(code = 'AIF-C01', more: Partial<Exam> = {}): Exam {
	return {
		code,
		name: `Exam ${code}`,
		shortName: `Short ${code}`,
		level: 'foundational',
		status: 'active',
		statusLine: 'Can be booked.',
		statusNotes: [],
		replacedBy: [],
		audience: 'Everybody.',
		minutes: 90,
		questions: { total: 65, scored: 50, unscored: 15 },
		questionTypes: ['multiple-choice'],
		passMark: 700,
		cost: 100,
		validityYears: 3,
		renewal: [],
		caveats: [],
		guide: 'https://docs.aws.amazon.com/guide',
		checked,
		sources,
		domains: [
			{ id: `${code}/1`, title: 'Data', weight: 60, tasks: [task(`${code}/1.1`, ['a', 'b']), task(`${code}/1.2`, ['c', 'd'])] },
			{ id: `${code}/2`, title: 'Models', weight: 30, tasks: [task(`${code}/2.1`, ['e'])] },
			{ id: `${code}/3`, title: 'Operations', weight: 10, tasks: [task(`${code}/3.1`, [])] },
		],
		...more,
	}
}

function task(id: string, topics: string[]) {
	return { id, title: `Task ${id}`, topics: topics.map((topic) => ({ id: `${id}/${topic}`, title: `Topic ${topic}` })) }
}

type ChoiceQuestion = Extract<Question, { type: 'multiple-choice' }>

/** A multiple-choice question whose right option is the second. */
export function question(id: string, more: Partial<Omit<ChoiceQuestion, 'type' | 'id'>> = {}): ChoiceQuestion {
	return { ...shared(id), type: 'multiple-choice', options: options(4, [1]), ...more }
}

export function multipleResponse(count: number, right: number[]): Question {
	return { ...shared('q/response'), type: 'multiple-response', options: options(count, right) }
}

export function ordering(count: number): Question {
	return { ...shared('q/ordering'), type: 'ordering', items: Array.from({ length: count }, (_, place) => ({ text: `Step ${place}`, why: 'Since.' })) }
}

export function matching(answers: string[]): Question {
	return { ...shared('q/matching'), type: 'matching', items: answers.map((answer, place) => ({ text: `Prompt ${place}`, answer, why: 'Since.' })) }
}

function options(count: number, right: number[]) {
	return Array.from({ length: count }, (_, place) => ({ text: `Option ${place}`, correct: right.includes(place), why: 'Since.' }))
}

function shared(id: string) {
	return { id, objectives: ['AIF-C01/1.1'], services: ['bedrock'], difficulty: 1 as const, stem: `Stem of ${id}?`, takeaway: 'Remember.', sources, checked }
}

const choice: Response = { kind: 'choice', chosen: [1] }

/** A right answer to a question, given in practice on 20 November 2026. */
export function answer(questionId: string, more: Partial<Answer> = {}): Answer {
	const at = more.at ?? Date.UTC(2026, 10, 20, 12)
	const day = new Date(at).toISOString().slice(0, 10)
	return {
		id: `${questionId}@${at}`,
		questionId,
		exam: 'AIF-C01',
		at,
		day,
		response: choice,
		right: true,
		place: 'practice',
		tookMs: 9000,
		contentHash: 'one',
		...more,
	}
}

export function service(id: string, more: Partial<Service> = {}): Service {
	return {
		id,
		name: `Amazon ${id}`,
		kind: 'service',
		category: 'Machine learning',
		relevance: 'core',
		short: [],
		formerly: [],
		status: 'active',
		docs: `https://docs.aws.amazon.com/${id}`,
		exams: { 'AIF-C01': 'in-scope' },
		checked,
		...more,
	}
}

export function note(id: string, more: Partial<Note> = {}): Note {
	return {
		id,
		summary: `What ${id} is.`,
		cues: [{ says: 'no servers', think: id }],
		traps: [`${id} trains nothing.`],
		confusedWith: [],
		objectives: ['AIF-C01/1.1'],
		sources,
		checked,
		body: [{ kind: 'paragraph', children: [{ kind: 'text', text: `More about ${id}.` }] }],
		...more,
	}
}

export function taught(more: Partial<Taught> = {}): Taught {
	return {
		hash: 'one',
		exams: [exam('AIF-C01'), exam('MLS-C01', { level: 'specialty', status: 'retired' })],
		services: [service('bedrock'), service('kendra'), service('lex')],
		notes: [note('bedrock', { confusedWith: ['kendra'] })],
		questions: [question('q/one'), question('q/two', { objectives: ['AIF-C01/2.1'] }), question('q/three', { objectives: ['MLS-C01/1.1', 'AIF-C01/1.2'] })],
		pairs: [],
		...more,
	}
}
