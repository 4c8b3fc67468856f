import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { licenceTexts } from '../../scripts/licences.ts'

const root = join(import.meta.dirname, '../..')

test('the notices of everything that stands in the extension go along, what packages depend on too', () => {
	const text = licenceTexts(root)
	expect(text).toContain('The Certlight contributors')
	for (const name of ['preact', 'dexie', 'webextension-polyfill', 'ts-fsrs', '@floating-ui/utils', 'wxt'])
		expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+, `, 'm'))
	expect(text).toContain('Mozilla Public License')
	expect(text).toContain('Apache License')
	expect(text).not.toContain('vitest')
})

test('a package that is not there is named', () => {
	const folder = mkdtempSync(join(tmpdir(), 'certlight-'))
	writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'x', version: '1.0.0', dependencies: { gone: '1.0.0' } }))
	writeFileSync(join(folder, 'LICENSE'), 'MIT')
	expect(() => licenceTexts(folder)).toThrow(/no package at .*gone/)
})
