import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { compileTerms } from '../study/finder/compile.ts'
import { describeFault, type Packed, packContent } from './pack.ts'
import { writeTerms } from './write-terms.ts'

/** The part of a Vite plugin that is used here, so that this folder need not know Vite. */
type Plugin = {
	name: string
	resolveId(id: string): string | undefined
	load(this: { addWatchFile(file: string): void }, id: string): string | undefined
}

const HASH = 'virtual:certlight-hash'
const TERMS = 'virtual:certlight-terms'

/** Reads the material and throws with every mistake, so that a build with a mistake fails. */
function needPack(root: string): Packed {
	const packed = packContent(root)
	const { faults } = packed
	if (faults.length > 0) throw new Error(`The study material has ${faults.length} mistakes:\n${faults.map(describeFault).join('\n')}`)
	return packed
}

/**
 * The material as the texts of `content.json`, which every page needs, `library.json`, which only the desk's library does, and `bank.json`,
 * what is published about the questions.
 */
export function writeMaterial(root: string): { taught: string; library: string; bank: string } {
	const { pack, bank } = needPack(root)
	const { library, ...taught } = pack
	return { taught: JSON.stringify(taught), library: JSON.stringify({ ...library, hash: taught.hash }), bank: JSON.stringify(bank) }
}

/** Gives the code two virtual modules: the material's hash, and the names that can light up. */
export function taughtPlugin(root: string): Plugin {
	return {
		name: 'certlight-taught',
		resolveId: (id) => (id === HASH || id === TERMS ? `\0${id}` : undefined),
		load(id) {
			if (id === `\0${HASH}`) return `export const contentHash = ${JSON.stringify(needPack(root).pack.hash)}`
			if (id !== `\0${TERMS}`) return undefined
			this.addWatchFile(`${root}/services.yaml`)
			return writeTerms(compileTerms(needPack(root).pack.services, readNameRules(root)))
		},
	}
}

/** The prefixes of name families and the names of things that are not in the catalogue. */
export function readNameRules(root: string): { families: Record<string, string[]>; strangers: string[] } {
	return parse(readFileSync(`${root}/names.yaml`, 'utf8')) as { families: Record<string, string[]>; strangers: string[] }
}
