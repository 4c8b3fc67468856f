import { defineConfig } from 'vitest/config'

export default defineConfig({
	oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
	test: {
		// Reading all study material takes seconds on a busy machine.
		testTimeout: 30_000,
		hookTimeout: 60_000,
		environment: 'node',
		include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
		exclude: ['tests/browser/**', 'tests/bench/**'],
	},
})
