import { checkLibrary } from './library-references.ts'
import type { Material } from './material.ts'
import type { Fault } from './read.ts'
import { twice } from './twice.ts'

/** Every id that is pointed at must exist, and none may stand twice. */
export function checkReferences(material: Material): Fault[] {
	const objectives = new Set(material.exams.flatMap((exam) => exam.domains.flatMap((domain) => domain.tasks.map((task) => task.id))))
	const services = new Set(material.services.map((service) => service.id))
	const codes = new Set(material.exams.map((exam) => exam.code))
	const faults: Fault[] = []
	const need = (known: Set<string>, ids: string[], file: string, what: string) => {
		for (const id of ids) if (!known.has(id)) faults.push({ file, rule: `${what} ${id} does not exist` })
	}
	for (const question of material.questions) {
		need(objectives, question.objectives, `questions/${question.id}.yaml`, 'objective')
		need(services, question.services, `questions/${question.id}.yaml`, 'service')
	}
	for (const note of material.notes) {
		const file = `notes/${note.id}.md`
		need(services, [note.id], file, 'service')
		need(services, note.confusedWith, file, 'confusedWith')
		need(objectives, note.objectives, file, 'objective')
		faults.push(...checkScope(note, material))
	}
	for (const service of material.services) {
		need(codes, Object.keys(service.exams), 'services.yaml', `${service.id}: exam`)
		need(services, service.ambiguous?.flatMap(({ when }) => when.flatMap((evidence) => evidence.near ?? [])) ?? [], 'services.yaml', `${service.id}: near`)
	}
	for (const exam of material.exams) need(codes, exam.replacedBy, `exams/${exam.code}.yaml`, 'replacedBy')
	for (const pair of material.pairs) need(services, [pair.a, pair.b], `pairs/${pair.id}.yaml`, 'service')
	return [...faults, ...checkTwice(material), ...checkLibrary(material, { codes, objectives, services })]
}

/** A name lights up for an exam because its entry says so; a note that serves the exam's tasks must agree. */
function checkScope(note: Material['notes'][number], material: Material): Fault[] {
	const exams = material.services.find((service) => service.id === note.id)?.exams
	if (note.objectives.length === 0 && exams && Object.keys(exams).length > 0)
		return [{ file: `notes/${note.id}.md`, rule: `serves no task, but services.yaml says that exams name ${note.id}` }]
	const missing = new Set(note.objectives.map((objective) => objective.slice(0, 7)).filter((code) => exams && !(code in exams)))
	return [...missing].map((code) => ({ file: `notes/${note.id}.md`, rule: `serves tasks of ${code}, but services.yaml does not name that exam in ${note.id}` }))
}

function checkTwice(material: Material): Fault[] {
	const topics = material.exams.flatMap((exam) =>
		exam.domains.flatMap((domain) => [domain.id, ...domain.tasks.flatMap((task) => [task.id, ...task.topics.map((topic) => topic.id)])]),
	)
	return [
		...twice(material.services.map((service) => service.id)).map((id) => ({ file: 'services.yaml', rule: `the id ${id} stands twice` })),
		...twice(topics).map((id) => ({ file: `exams/${id.slice(0, 7)}.yaml`, rule: `the id ${id} stands twice` })),
		...twice(material.questions.map((question) => stemKey(question.stem))).map((stem) => ({
			file: 'questions',
			rule: `two questions have the same stem: ${stem.slice(0, 80)}`,
		})),
	]
}

function stemKey(stem: string): string {
	return stem
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, ' ')
		.trim()
}
