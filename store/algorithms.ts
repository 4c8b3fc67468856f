import type { Algorithm } from '../study/schema/algorithm.ts'
import type { Database } from './database.ts'

/** Every algorithm and model family of the chooser; empty before `seedLibrary`. */
export async function listAlgorithms(db: Database): Promise<Algorithm[]> {
	return db.algorithms.toArray()
}

/** One algorithm; undefined when there is none of this id. */
export async function readAlgorithm(db: Database, id: string): Promise<Algorithm | undefined> {
	return db.algorithms.get(id)
}
