import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Home } from './home.ts'

export const strangerId = 'stranger@certlight.app'

/** Writes an extension that is not ours into the home, and returns its folder. */
export function makeStranger(home: Home): string {
	const folder = join(home.folder, 'stranger')
	const gecko = { id: strangerId, data_collection_permissions: { required: ['none'] } }
	mkdirSync(folder, { recursive: true })
	writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ manifest_version: 3, name: 'Stranger', version: '1', browser_specific_settings: { gecko } }))
	writeFileSync(join(folder, 'page.html'), '<!doctype html><title>Stranger</title>')
	return folder
}
