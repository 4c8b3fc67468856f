import { type AlikePair, findAlike } from '../alike.ts'
import type { Material } from '../material.ts'
import { textsOfNote } from '../prose.ts'
import type { Fault } from '../read.ts'
import { asked } from '../spread.ts'

/** From here on two texts are nearly the same; independent ones on one subject stay below 0.2. */
const NEARLY_THE_SAME = 0.3

/** Stems that are alike, most alike first. */
export function alikeStems({ questions }: Material, least: number): AlikePair[] {
	return findAlike(
		asked(questions).map(({ id, stem }) => ({ id, text: stem })),
		least,
	)
}

/** Notes that are alike, most alike first. */
export function alikeNotes({ notes }: Material, least: number): AlikePair[] {
	return findAlike(
		notes.map((note) => ({ id: note.id, text: textsOfNote(note).join('\n') })),
		least,
	)
}

/** No two questions have nearly the same stem. */
export function checkAlikeStems(material: Material): Fault[] {
	return alikeStems(material, NEARLY_THE_SAME).map((pair) => told(pair, (id) => `questions/${id}.yaml`))
}

/** No two notes say nearly the same. */
export function checkAlikeNotes(material: Material): Fault[] {
	return alikeNotes(material, NEARLY_THE_SAME).map((pair) => told(pair, (id) => `notes/${id}.md`))
}

function told({ a, b, alike }: AlikePair, fileOf: (id: string) => string): Fault {
	return { file: fileOf(a), rule: `is nearly the same as ${fileOf(b)} (${Math.round(alike * 100)} % of its word pairs)` }
}
