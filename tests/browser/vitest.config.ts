import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import type { BrowserName } from '../../scripts/setup/places.ts'

function inBrowser(name: BrowserName) {
	return {
		test: {
			name,
			provide: { browser: name },
			include: ['tests/browser/**/*.browser.ts'],
			environment: 'node',
			testTimeout: 120_000,
			hookTimeout: 120_000,
		},
	}
}

// Two browsers at a time: more would only wait for each other on two cores.
export default defineConfig({
	root: fileURLToPath(new URL('../..', import.meta.url)),
	test: { maxWorkers: 2, projects: [inBrowser('chromium'), inBrowser('firefox')] },
})

declare module 'vitest' {
	interface ProvidedContext {
		browser: BrowserName
	}
}
