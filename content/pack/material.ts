import { existsSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { Exam } from '../../study/schema/exam.ts'
import { type Note, NoteHead } from '../../study/schema/note.ts'
import { type Pair, PairFile } from '../../study/schema/pair.ts'
import { type Question, QuestionFile } from '../../study/schema/question.ts'
import { Service } from '../../study/schema/service.ts'
import { readMarkdown } from './markdown.ts'
import { type Fault, listFiles, readText, readYaml, splitFrontMatter } from './read.ts'

/** Everything that is taught, as read from the files. */
export type Material = { exams: Exam[]; services: Service[]; notes: Note[]; questions: Question[]; pairs: Pair[] }

/** Reads every file under `root` (the content folder); each file is checked by itself, mistakes go to `faults`. */
export function readMaterial(root: string, faults: Fault[]): Material {
	return {
		exams: readFolder(root, 'exams', '.yaml', Exam, faults, (exam) => exam),
		services: readYaml(readText(root, 'services.yaml'), v.array(Service), 'services.yaml', faults) ?? [],
		notes: readNotes(root, faults),
		questions: readFolder(root, 'questions', '.yaml', QuestionFile, faults, (question, id) => ({ ...question, id })),
		pairs: readFolder(root, 'pairs', '.yaml', PairFile, faults, (pair, id) => ({ ...pair, id })),
	}
}

function readFolder<T, R>(
	root: string,
	folder: string,
	ending: string,
	schema: v.GenericSchema<unknown, T>,
	faults: Fault[],
	named: (value: T, id: string) => R,
): R[] {
	if (!existsSync(join(root, folder))) return []
	return listFiles(join(root, folder), ending).flatMap((path) => {
		const file = `${folder}/${path}`
		const value = readYaml(readText(root, file), schema, file, faults)
		return value === undefined ? [] : [named(value, path.slice(0, -ending.length))]
	})
}

function readNotes(root: string, faults: Fault[]): Note[] {
	return listFiles(join(root, 'notes'), '.md').flatMap((path) => {
		const file = `notes/${path}`
		const parts = splitFrontMatter(readText(root, file))
		if (!parts) {
			faults.push({ file, rule: 'must begin with front matter between two lines of ---' })
			return []
		}
		const head = readYaml(parts.head, NoteHead, file, faults)
		if (!head) return []
		try {
			return [{ ...head, id: path.slice(0, -3), body: readMarkdown(parts.body) }]
		} catch (error) {
			faults.push({ file, rule: error instanceof Error ? error.message : String(error) })
			return []
		}
	})
}
