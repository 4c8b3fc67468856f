import * as v from 'valibot'
import type { Library } from '../../study/library.ts'
import { Exam } from '../../study/schema/exam.ts'
import { type Note, NoteHead } from '../../study/schema/note.ts'
import { type Pair, PairFile } from '../../study/schema/pair.ts'
import { type Question, QuestionFile } from '../../study/schema/question.ts'
import { Service } from '../../study/schema/service.ts'
import { readFolder, readMarked } from './folder.ts'
import { readLibrary } from './library.ts'
import { type Fault, readText, readYaml } from './read.ts'

/** Everything that is taught, as read from the files. */
export type Material = { exams: Exam[]; services: Service[]; notes: Note[]; questions: Question[]; pairs: Pair[]; library: Library }

/** Reads every file under `root` (the content folder); each file is checked by itself, mistakes go to `faults`. */
export function readMaterial(root: string, faults: Fault[]): Material {
	return {
		exams: readFolder(root, 'exams', '.yaml', Exam, faults, (exam) => exam),
		services: readYaml(readText(root, 'services.yaml'), v.array(Service), 'services.yaml', faults) ?? [],
		notes: readMarked(root, 'notes', NoteHead, faults),
		questions: readFolder(root, 'questions', '.yaml', QuestionFile, faults, (question, id) => ({ ...question, id })),
		pairs: readFolder(root, 'pairs', '.yaml', PairFile, faults, (pair, id) => ({ ...pair, id })),
		library: readLibrary(root, faults),
	}
}
