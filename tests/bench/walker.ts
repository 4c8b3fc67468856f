import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import type { Session } from '../browser/harness/session.ts'
import { until } from '../browser/harness/until.ts'

/** Where the walker runs, and nothing else does. */
export const walkOrigin = 'https://walk.example'
const MEASURE = 'bench:walk'

/** Runs in the page: a bare walk over the article's text nodes that reads the length of each, when Certlight would begin to read. */
function walkAfterFrame(name: string): void {
	const walk = () => {
		const start = performance.now()
		const walker = document.createTreeWalker(document.querySelector('#main-col-body') ?? document.body, NodeFilter.SHOW_TEXT)
		let length = 0
		for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) length += node.data.length
		performance.measure(name, { start, end: performance.now(), detail: length })
	}
	requestAnimationFrame(() => setTimeout(walk))
}

/**
 * Installs an extension that does nothing but that walk. It is a content script as Certlight's is, so both run their code for the
 * first time, in a world of their own, right after the page's first frame. Chromium only.
 */
export async function installWalker(session: Session): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'certlight-walker-'))
	process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
	const content_scripts = [{ matches: [`${walkOrigin}/*`], js: ['walk.js'], run_at: 'document_idle' }]
	writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ manifest_version: 3, name: 'Walker', version: '1', content_scripts }))
	writeFileSync(join(folder, 'walk.js'), `(${walkAfterFrame})(${JSON.stringify(MEASURE)})`)
	await session.browser.installExtension(folder)
}

/** Milliseconds of script that the walk over the page took. */
export function walkTime(page: Page): Promise<number> {
	return until('the walker to have walked', () => page.evaluate((name) => performance.getEntriesByName(name).at(0)?.duration, MEASURE))
}
