import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { originOf, otherSites } from '../../study/sites.ts'

const browser = inject('browser')
const folder = join(import.meta.dirname, '../../.output', browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3')
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))

describe('what the manifest promises', () => {
	test('asks for nothing more than it needs, for one site, and for others only when the learner says so', () => {
		const needed = ['contextMenus', 'scripting', 'storage', 'unlimitedStorage', ...(browser === 'chromium' ? ['sidePanel'] : [])]
		expect([...manifest.permissions].sort()).toEqual(needed.sort())
		expect(manifest.host_permissions).toEqual(['https://docs.aws.amazon.com/*'])
		expect(manifest.optional_permissions).toBeUndefined()
		expect(manifest.optional_host_permissions).toEqual(otherSites.map(originOf))
		expect(manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches)).toEqual(['https://docs.aws.amazon.com/*'])
	})

	test('has a keyword for the address bar, and no more default keys than Chromium allows', () => {
		expect(manifest.omnibox).toEqual({ keyword: 'aws' })
		expect(Object.keys(manifest.commands)).toEqual(['next-term', 'previous-term', 'open-card', 'pin-card', 'close-card', 'toggle-off', 'keep-passage'])
		const keys = Object.values<{ suggested_key?: { default: string } }>(manifest.commands).flatMap(({ suggested_key }) => suggested_key?.default ?? [])
		expect(keys).toEqual(['Alt+Shift+J', 'Alt+Shift+K', 'Alt+Shift+O', 'Alt+Shift+L'])
	})

	test('is Manifest V3 and opens nothing of itself to pages or other extensions', () => {
		expect(manifest.manifest_version).toBe(3)
		expect(manifest.web_accessible_resources ?? []).toEqual([])
		expect(manifest.externally_connectable).toBeUndefined()
	})

	test('allows its pages no connection but to itself', () => {
		const policy: string = manifest.content_security_policy.extension_pages
		expect(policy).toContain("connect-src 'self'")
		expect(policy).toContain("default-src 'self'")
		expect(policy).not.toMatch(/https?:|\*|unsafe-eval/)
	})

	test.runIf(browser === 'firefox')('declares to Firefox that it collects nothing', () => {
		expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] })
	})
})
