import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type * as v from 'valibot'
import type { Block } from '../../study/schema/note.ts'
import { readMarkdown } from './markdown.ts'
import { type Fault, listFiles, readText, readYaml, splitFrontMatter } from './read.ts'

/** Reads every file of a folder under one schema; a missing folder is an empty one. */
export function readFolder<T, R>(
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

/** Reads a folder of Markdown files with front matter; the name of a file is its id, its text the body. */
export function readMarked<T>(root: string, folder: string, schema: v.GenericSchema<unknown, T>, faults: Fault[]): (T & { id: string; body: Block[] })[] {
	if (!existsSync(join(root, folder))) return []
	return listFiles(join(root, folder), '.md').flatMap((path) => {
		const file = `${folder}/${path}`
		const parts = splitFrontMatter(readText(root, file))
		if (!parts) {
			faults.push({ file, rule: 'must begin with front matter between two lines of ---' })
			return []
		}
		const head = readYaml(parts.head, schema, file, faults)
		if (!head) return []
		try {
			return [{ ...head, id: path.slice(0, -3), body: readMarkdown(parts.body) }]
		} catch (error) {
			faults.push({ file, rule: error instanceof Error ? error.message : String(error) })
			return []
		}
	})
}
