import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { checkIds } from './pack/ids.ts'
import { type Material, readMaterial } from './pack/material.ts'
import { type Fault, readText } from './pack/read.ts'
import { checkReferences } from './pack/references.ts'
import { checkWording } from './pack/wording.ts'

export type { Fault, Material }

/** The study material of one build; `hash` changes when anything taught does. */
export type Pack = Material & { hash: string }

/** Reads and checks everything under `root` (the content folder). With faults the pack must not be shipped. */
export function packContent(root: string): { pack: Pack; faults: Fault[] } {
	const faults: Fault[] = []
	const material = readMaterial(root, faults)
	if (faults.length === 0) faults.push(...checkReferences(material), ...checkWording(material), ...checkIds(material, readIds(root)))
	const hash = createHash('sha256').update(JSON.stringify(material)).digest('hex').slice(0, 16)
	return { pack: { ...material, hash }, faults }
}

/** The ids recorded in `ids.txt`, one a line. */
export function readIds(root: string): string[] {
	return existsSync(join(root, 'ids.txt')) ? readText(root, 'ids.txt').split('\n').filter(Boolean) : []
}

/** A sentence a fault, for people. */
export function describeFault({ file, rule }: Fault): string {
	return `content/${file}: ${rule}`
}
