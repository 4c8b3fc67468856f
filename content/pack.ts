import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Bank } from '../study/bank.ts'
import { readBankFiles } from './pack/bank.ts'
import { runChecks } from './pack/checks.ts'
import { checkIds } from './pack/ids.ts'
import { type Material, readMaterial } from './pack/material.ts'
import { type Fault, readText } from './pack/read.ts'
import { checkReferences } from './pack/references.ts'
import { checkWording } from './pack/wording.ts'

export type { Fault, Material }

/** The study material of one build; `hash` changes when anything taught does. */
export type Pack = Material & { hash: string }

/** What was read: with faults the pack must not be shipped; remarks, by rule, are for those who write; the bank is what is published about the questions. */
export type Packed = { pack: Pack; bank: Bank; faults: Fault[]; remarks: Record<string, Fault[]> }

/** Reads and checks everything under `root` (the content folder). */
export function packContent(root: string): Packed {
	const faults: Fault[] = []
	const material = readMaterial(root, faults)
	const bank = readBankFiles(root, material, faults)
	const hash = createHash('sha256').update(JSON.stringify(material)).digest('hex').slice(0, 16)
	const pack = { ...material, hash }
	if (faults.length > 0) return { pack, bank, faults, remarks: {} }
	const found = runChecks(material)
	return {
		pack,
		bank,
		faults: [...checkReferences(material), ...checkWording(material), ...checkIds(material, readIds(root)), ...found.faults],
		remarks: found.remarks,
	}
}

/** The ids recorded in `ids.txt`, one a line. */
export function readIds(root: string): string[] {
	return existsSync(join(root, 'ids.txt')) ? readText(root, 'ids.txt').split('\n').filter(Boolean) : []
}

/** A sentence a fault, for people. */
export function describeFault({ file, rule }: Fault): string {
	return `content/${file}: ${rule}`
}
