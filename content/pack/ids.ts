import type { Material } from './material.ts'
import type { Fault } from './read.ts'

/** Every id that learners' data may point at, sorted. */
export function listIds(material: Material): string[] {
	return [
		...material.services.map((service) => `service ${service.id}`),
		...material.questions.map((question) => `question ${question.id}`),
		...material.exams.flatMap((exam) => [
			`exam ${exam.code}`,
			...exam.domains.flatMap((domain) => [
				`domain ${domain.id}`,
				...domain.tasks.flatMap((task) => [`task ${task.id}`, ...task.topics.map((topic) => `topic ${topic.id}`)]),
			]),
		]),
	].sort()
}

/** A recorded id may never vanish (answers and ticks point at it), and a new one must be recorded. */
export function checkIds(material: Material, recorded: string[]): Fault[] {
	const present = new Set(listIds(material))
	const known = new Set(recorded)
	return [
		...recorded.filter((id) => !present.has(id)).map((id) => ({ file: 'ids.txt', rule: `the recorded ${id} is gone: ids never change; retire it instead` })),
		...[...present].filter((id) => !known.has(id)).map((id) => ({ file: 'ids.txt', rule: `the ${id} is not recorded: run npm run content -- --record` })),
	]
}
