import { apportion } from '../../../study/mock/apportion.ts'
import type { Domain, Exam } from '../../../study/schema/exam.ts'
import type { Question } from '../../../study/schema/question.ts'
import { type Chance, chanceOf } from './chance.ts'

/** One thing to know. The exam asks for it and the pool asks for it, each in its own words. */
export type Concept = { place: number; hardness: number; popularity: number }
/** A task as it truly is: its part of the exam, which the guide does not tell, and its concepts, of which the pool touches only some. */
export type Ground = { id: string; domain: number; share: number; concepts: Concept[] }
/** An exam, its pool, and what neither the guide nor Certlight can see. */
export type World = { exam: Exam; pool: Question[]; grounds: Ground[]; conceptOf: ReadonlyMap<string, Concept>; count: number; cut: number }

/** How far the share that truly passes may lie from the straight line of the scale. */
const cutSpread = 0.05

/** An exam with four or five domains of three to five tasks, 12 to 28 concepts a task, and a pool of 150 to 330 questions. */
export function makeWorld(seed: number): World {
	const chance = chanceOf(seed)
	const exam = makeExam(chance)
	const grounds = makeGrounds(exam, chance)
	const eagerness = grounds.map(() => chance.between(0.4, 1.6))
	const asked = Array.from({ length: chance.whole(150, 330) }, (_, number) => {
		const ground = grounds[chance.place(eagerness)] as Ground
		const concept = ground.concepts[chance.place(ground.concepts.map(({ popularity }) => popularity))] as Concept
		return { concept, question: makeQuestion(`q/${String(number).padStart(4, '0')}`, ground, concept, chance) }
	})
	return {
		exam,
		pool: asked.map(({ question }) => question),
		grounds,
		conceptOf: new Map(asked.map(({ question, concept }) => [question.id, concept])),
		count: grounds.reduce((sum, { concepts }) => sum + concepts.length, 0),
		cut: (exam.passMark - 100) / 900 + chance.between(-cutSpread, cutSpread),
	}
}

function makeExam(chance: Chance): Exam {
	const code = 'SIM-C01'
	const weights = apportion(
		Array.from({ length: chance.whole(4, 5) }, () => chance.between(1, 2.5)),
		100,
	)
	const domains: Domain[] = weights.map((weight, place) => {
		const id = `${code}/${place + 1}`
		const tasks = Array.from({ length: chance.whole(3, 5) }, (_, task) => ({ id: `${id}.${task + 1}`, title: `Task ${id}.${task + 1}`, topics: [] }))
		return { id, title: `Domain ${id}`, weight, tasks }
	})
	const passMark = [700, 720, 750][chance.whole(0, 2)] ?? 720
	return { ...paper, code, passMark, domains }
}

const paper: Omit<Exam, 'code' | 'passMark' | 'domains'> = {
	name: 'Simulated',
	shortName: 'Simulated',
	level: 'associate',
	status: 'active',
	statusLine: 'Only simulated.',
	statusNotes: [],
	replacedBy: [],
	audience: 'Nobody.',
	minutes: 130,
	questions: { total: 65, scored: 50, unscored: 15 },
	questionTypes: ['multiple-choice', 'multiple-response'],
	cost: 1,
	validityYears: 3,
	renewal: [],
	caveats: [],
	guide: 'https://docs.aws.amazon.com/',
	checked: '2026-11-20',
	sources: [{ title: 'None', url: 'https://docs.aws.amazon.com/' }],
}

function makeGrounds(exam: Exam, chance: Chance): Ground[] {
	let place = 0
	return exam.domains.flatMap((domain, number) => {
		const shares = domain.tasks.map(() => chance.between(0.5, 1.5))
		const all = shares.reduce((sum, share) => sum + share, 0)
		return domain.tasks.map(({ id }, task) => ({
			id,
			domain: number,
			share: (domain.weight / 100) * ((shares[task] ?? 0) / all),
			concepts: Array.from({ length: chance.whole(12, 28) }, (_, rank) => ({ place: place++, hardness: chance.normal(0, 0.8), popularity: 1 / (rank + 3) })),
		}))
	})
}

function makeQuestion(id: string, ground: Ground, concept: Concept, chance: Chance): Question {
	const several = chance.happens(0.12)
	const options = Array.from({ length: several ? 5 : 4 }, (_, place) => ({ text: 'one of the answers to choose', correct: place < (several ? 2 : 1), why: '' }))
	return {
		id,
		type: several ? 'multiple-response' : 'multiple-choice',
		objectives: [ground.id],
		services: [`s${concept.place}`],
		difficulty: 2,
		stem: 'word '.repeat(chance.whole(25, 90)),
		takeaway: '',
		sources: paper.sources,
		checked: paper.checked,
		options,
	}
}
