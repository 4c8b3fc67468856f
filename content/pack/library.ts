import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type * as v from 'valibot'
import type { Library } from '../../study/library.ts'
import { AlgorithmsFile } from '../../study/schema/algorithm.ts'
import { CareersFile } from '../../study/schema/careers.ts'
import { FaqHead } from '../../study/schema/faq.ts'
import { PathFile } from '../../study/schema/path.ts'
import { ResourcesFile } from '../../study/schema/resources.ts'
import { readMarked } from './folder.ts'
import { type Fault, readText, readYaml } from './read.ts'

/** Reads what the desk's library shows beside notes and pairs; a file that is not there is an empty part. */
export function readLibrary(root: string, faults: Fault[]): Library {
	return {
		algorithms: readOne(root, 'algorithms.yaml', AlgorithmsFile, faults) ?? [],
		faq: readMarked(root, 'faq', FaqHead, faults),
		resources: readOne(root, 'resources.yaml', ResourcesFile, faults)?.resources ?? [],
		path: readOne(root, 'path.yaml', PathFile, faults) ?? null,
		careers: readOne(root, 'careers.yaml', CareersFile, faults) ?? null,
	}
}

function readOne<T>(root: string, file: string, schema: v.GenericSchema<unknown, T>, faults: Fault[]): T | undefined {
	return existsSync(join(root, file)) ? readYaml(readText(root, file), schema, file, faults) : undefined
}
