import type { Block, Inline } from '../../study/schema/note.ts'
import type { Question } from '../../study/schema/question.ts'
import type { Material } from './material.ts'

/** A text that learners read, and the file it stands in. Titles of sources are other people's and not among them. */
export type Prose = { file: string; text: string }

/** Every text of the material. */
export function proseOf({ exams, notes, questions, pairs, library }: Material): Prose[] {
	return [
		...exams.flatMap((exam) => within(`exams/${exam.code}.yaml`, [exam.statusLine, exam.audience, ...exam.domains.flatMap(titlesOf)])),
		...notes.flatMap((note) => within(`notes/${note.id}.md`, textsOfNote(note))),
		...questions.flatMap((question) => within(`questions/${question.id}.yaml`, textsOfQuestion(question))),
		...pairs.flatMap((pair) =>
			within(`pairs/${pair.id}.yaml`, [pair.question, pair.rule, ...pair.rows.flatMap(({ about, a, b }) => [`${about}: ${a}`, `${about}: ${b}`])]),
		),
		...library.algorithms.flatMap((one) => within('algorithms.yaml', stringsIn({ ...one, sources: [], docs: '' }))),
		...library.faq.flatMap((one) => within(`faq/${one.id}.md`, [one.question, ...one.body.map(blockText)])),
		...within('path.yaml', library.path ? stringsIn({ ...library.path, article: [], corrections: library.path.corrections.map(({ truth }) => truth) }) : []),
		...within('careers.yaml', library.careers ? stringsIn({ ...library.careers, article: [] }) : []),
	]
}

/** The text of a note without its front matter's ids. */
export function textsOfNote(note: Material['notes'][number]): string[] {
	return [
		note.summary,
		...note.cues.flatMap(({ says, think }) => [says, think]),
		...note.traps,
		...(note.numbers ?? []).map(({ what, value }) => `${what}: ${value}`),
		...note.body.map(blockText),
	]
}

/** What stands in a question: stem, options or items with their reasons, takeaway. */
export function textsOfQuestion(question: Question): string[] {
	const parts = 'options' in question ? question.options.flatMap(({ text, why }) => [text, why]) : question.items.flatMap(({ text, why }) => [text, why])
	const answers = question.type === 'matching' ? question.items.map(({ answer }) => answer) : []
	return [question.stem, ...parts, ...answers, question.takeaway]
}

export function blockText(block: Block): string {
	return block.kind === 'list' ? block.items.map(inlineText).join('\n') : inlineText(block.children)
}

function inlineText(inlines: readonly Inline[]): string {
	return inlines.map((inline) => ('text' in inline ? inline.text : inlineText(inline.children))).join('')
}

function titlesOf(domain: Material['exams'][number]['domains'][number]): string[] {
	return [domain.title, ...domain.tasks.flatMap((task) => [task.title, ...task.topics.map((topic) => topic.title)])]
}

/** The texts inside a value; sources are left out. */
function stringsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value]
	if (typeof value !== 'object' || value === null) return []
	return Object.entries(value).flatMap(([key, inner]) => (key === 'sources' ? [] : stringsIn(inner)))
}

function within(file: string, texts: string[]): Prose[] {
	return texts.filter(Boolean).map((text) => ({ file, text }))
}
