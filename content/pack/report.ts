import type { Material } from './material.ts'

type Tally = Record<string, number>
export type Counts = {
	exams: number
	services: Tally
	notes: number
	pairs: number
	questions: { total: number; byType: Tally; byDifficulty: Tally; byExam: Tally; byObjective: Tally }
	notesByExam: Tally
}

/** Counts of the material per exam, objective, type and difficulty; retired questions are not counted. */
export function countMaterial(material: Material): Counts {
	const questions = material.questions.filter((question) => !question.retired)
	const objectives = material.exams.flatMap((exam) => exam.domains.flatMap((domain) => domain.tasks.map((task) => task.id)))
	return {
		exams: material.exams.length,
		services: tally(material.services.map((service) => service.kind)),
		notes: material.notes.length,
		pairs: material.pairs.length,
		questions: {
			total: questions.length,
			byType: tally(questions.map((question) => question.type)),
			byDifficulty: tally(questions.map((question) => ['', 'recall', 'apply', 'weigh up'][question.difficulty] ?? '')),
			byExam: tally(questions.flatMap((question) => [...new Set(question.objectives.map(examOf))])),
			byObjective: { ...Object.fromEntries(objectives.map((id) => [id, 0])), ...tally(questions.flatMap((question) => question.objectives)) },
		},
		notesByExam: tally(material.notes.flatMap((note) => [...new Set(note.objectives.map(examOf))])),
	}
}

/** The counts for people, a line each. */
export function describeCounts(counts: Counts): string[] {
	return [
		`${counts.exams} exams, ${sum(counts.services)} catalogue entries (${line(counts.services)}), ${counts.notes} notes, ${counts.pairs} pairs`,
		`${counts.questions.total} questions: ${line(counts.questions.byType)}; ${line(counts.questions.byDifficulty)}`,
		`questions by exam: ${line(counts.questions.byExam)}`,
		`notes by exam: ${line(counts.notesByExam)}`,
		'questions by objective:',
		...Object.entries(counts.questions.byObjective).map(([id, count]) => `  ${id}  ${count}`),
	]
}

const examOf = (objective: string) => objective.slice(0, 7)
const sum = (counts: Tally) => Object.values(counts).reduce((total, count) => total + count, 0)
const line = (counts: Tally) =>
	Object.entries(counts)
		.map(([name, count]) => `${name} ${count}`)
		.join(', ')

function tally(names: string[]): Tally {
	const counts: Tally = {}
	for (const name of names) counts[name] = (counts[name] ?? 0) + 1
	return counts
}
