import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Scheme } from '../../tests/browser/harness/driver.ts'
import { type Session, startSession } from '../../tests/browser/harness/session.ts'
import { type BrowserName, findBrowser } from '../setup/places.ts'
import { root } from '../steps/command.ts'
import { walk } from './walk.ts'

const folder = join(root, '.output/tour')
const schemes: Scheme[] = ['light', 'dark']

/** Walks through the steps with one session, a picture of each; returns how many failed. */
async function walkThrough(session: Session, prefix: string): Promise<number> {
	let failed = 0
	let number = 0
	for (const { name, work } of walk(session)) {
		const file = join(folder, `${prefix}-${String(++number).padStart(2, '0')}-${name}.png`)
		try {
			writeFileSync(file, await work())
			console.log(`  ${relative(root, file)}`)
		} catch (error) {
			failed++
			console.error(`  ${name} FAILED: ${error instanceof Error ? error.message : error}`)
		}
	}
	return failed
}

/** A reader's walk without a display in each installed browser, light and dark. Pictures go to .output/tour; true when every step worked. */
export async function tour(names: BrowserName[]): Promise<boolean> {
	rmSync(folder, { recursive: true, force: true })
	mkdirSync(folder, { recursive: true })
	let failed = 0
	for (const name of names.filter((each) => findBrowser(each) !== undefined)) {
		for (const scheme of schemes) {
			console.log(`${name}, ${scheme}:`)
			const session = await startSession(name, { scheme })
			failed += await walkThrough(session, `${name}-${scheme}`)
			await session.close()
		}
	}
	console.log(failed === 0 ? `Every step worked; the pictures are in ${relative(root, folder)}/` : `${failed} steps failed.`)
	return failed === 0
}
