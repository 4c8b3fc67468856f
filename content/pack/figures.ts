import type { AlikePair } from './alike.ts'
import { mainExams } from './checks/main-exams.ts'
import { alikeNotes, alikeStems } from './checks/near-duplicates.ts'
import { claimedNumbers } from './checks/sourced-numbers.ts'
import { type KeyBalance, measureKeys } from './keys.ts'
import type { Material } from './material.ts'
import { asked, measureSpread, type Spread } from './spread.ts'

/** What can be measured about the material beyond counts. */
export type Figures = {
	notesByObjective: Record<string, number>
	spread: Spread[]
	keys: KeyBalance & { byExam: Record<string, KeyBalance> }
	/** Words of the stems: fewest, middle, most. */
	stemWords: [number, number, number]
	/** Questions whose options or reasons hold a number that the stem does not give. */
	claimNumbers: number
	alikeStems: AlikePair[]
	alikeNotes: AlikePair[]
	library: { algorithms: number; faq: number; resources: number; levels: number; roles: number; corrections: number }
}

/** How alike a pair must be to be listed, and how many are. */
const LISTED = { least: 0.12, most: 20 }

/** Measures the material; only the exams that are taught in full have a spread. */
export function measureMaterial(material: Material): Figures {
	const { exams, notes, library } = material
	const questions = asked(material.questions)
	const taught = mainExams(exams)
	const of = (code: string) => questions.filter(({ objectives }) => objectives.some((id) => id.startsWith(code)))
	return {
		notesByObjective: Object.fromEntries(
			taught.flatMap(({ domains }) =>
				domains.flatMap(({ tasks }) => tasks.map(({ id }) => [id, notes.filter(({ objectives }) => objectives.includes(id)).length] as const)),
			),
		),
		spread: taught.map((exam) => measureSpread(exam, questions)),
		keys: { ...measureKeys(questions), byExam: Object.fromEntries(taught.map(({ code }) => [code, measureKeys(of(code))])) },
		stemWords: range(questions.map(({ stem }) => stem.trim().split(/\s+/).length)),
		claimNumbers: questions.filter((question) => claimedNumbers(question).length > 0).length,
		alikeStems: alikeStems(material, LISTED.least).slice(0, LISTED.most),
		alikeNotes: alikeNotes(material, LISTED.least).slice(0, LISTED.most),
		library: {
			algorithms: library.algorithms.length,
			faq: library.faq.length,
			resources: library.resources.length,
			levels: library.path?.levels.length ?? 0,
			roles: library.careers?.roles.length ?? 0,
			corrections: library.path?.corrections.length ?? 0,
		},
	}
}

function range(values: number[]): [number, number, number] {
	const sorted = values.sort((a, b) => a - b)
	return [sorted[0] ?? 0, sorted[Math.floor(sorted.length / 2)] ?? 0, sorted.at(-1) ?? 0]
}
