import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const folders = ['study', 'content', 'store', 'messages', 'components', 'extension', 'entrypoints', 'scripts']
const sources = folders.flatMap((folder) =>
	readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.map((path) => `${folder}/${path}`)
		.filter((path) => /\.tsx?$/.test(path) && statSync(join(root, path)).isFile()),
)

/** What each folder may import: our own folders, and packages. */
const MAY: Record<string, { ours: string[]; packages: string[] }> = {
	study: { ours: ['study'], packages: ['valibot', 'ts-fsrs'] },
	content: { ours: ['content', 'study'], packages: ['valibot', 'yaml', 'mdast', 'mdast-util-from-markdown', 'node:'] },
	store: { ours: ['store', 'study'], packages: ['dexie', 'minisearch', 'valibot'] },
	messages: { ours: ['messages', 'study'], packages: ['valibot', 'wxt/browser'] },
	components: { ours: ['components', 'study'], packages: ['preact', 'preact/hooks'] },
	extension: { ours: ['extension', 'study', 'store', 'messages', 'components'], packages: ['preact', 'preact/hooks', 'wxt/browser', 'virtual:certlight-hash'] },
	'entrypoints/popup': page('popup'),
	'entrypoints/sidepanel': page('sidepanel'),
	'entrypoints/desk': page('desk'),
	'entrypoints/background': {
		ours: ['entrypoints/background', 'study', 'store', 'messages', 'extension'],
		packages: ['wxt/browser', 'wxt/utils/', 'virtual:certlight-hash', 'virtual:certlight-terms'],
	},
	'entrypoints/highlight.content': {
		ours: ['entrypoints/highlight.content', 'study', 'messages', 'components'],
		packages: ['wxt/browser', 'wxt/utils/', 'virtual:certlight-terms'],
	},
	'entrypoints/card': { ours: ['entrypoints/card', 'study', 'messages', 'components'], packages: ['preact', 'preact/hooks', '@floating-ui/dom', 'wxt/utils/'] },
	scripts: { ours: ['scripts', 'content', 'tests/browser', 'tests/bench'], packages: ['node:', 'valibot', 'puppeteer-core', 'wxt', 'vite', 'web-ext'] },
}

function page(name: string) {
	return {
		ours: [`entrypoints/${name}`, 'study', 'store', 'messages', 'components', 'extension'],
		packages: ['preact', 'preact/hooks', 'wxt/browser', 'virtual:certlight-hash'],
	}
}

function importsOf(path: string): string[] {
	const text = readFileSync(join(root, path), 'utf8')
	return [...text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^'"\n]*?(?:\{[^}]*\}[^'"\n]*?)?from\s+['"]([^'"]+)['"]|(?:^|\n)import\s+['"]([^'"]+)['"]/g)].map(
		(match) => match[1] ?? match[2] ?? '',
	)
}

function ruleFor(path: string) {
	const folder = Object.keys(MAY).find((name) => path.startsWith(`${name}/`))
	return folder === undefined ? undefined : { folder, ...(MAY[folder] as (typeof MAY)[string]) }
}

describe('the map', () => {
	test.each(sources.map((path) => [path]))('%s imports only what its folder may', (path) => {
		const rule = ruleFor(path)
		expect(rule, `${path} stands outside the folders of the map`).toBeDefined()
		if (!rule) return
		for (const imported of importsOf(path)) {
			if (imported.startsWith('.')) {
				const target = normalize(join(dirname(path), imported))
				const allowed = rule.ours.some((folder) => target.startsWith(`${folder}/`))
				expect(allowed, `${path} must not import ${target}: ${rule.folder} may import ${rule.ours.join(', ')}`).toBe(true)
			} else {
				const allowed = rule.packages.some((name) => imported === name || (/[:/]$/.test(name) && imported.startsWith(name)))
				expect(allowed, `${path} must not import ${imported}: ${rule.folder} may import ${rule.packages.join(', ')}`).toBe(true)
			}
		}
	})

	test('study has no clock, randomness, page or browser of its own', () => {
		for (const path of sources.filter((source) => source.startsWith('study/'))) {
			expect(readFileSync(join(root, path), 'utf8'), path).not.toMatch(
				/\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bdocument\.|\bwindow\.|\bbrowser\.|\bchrome\./,
			)
		}
	})

	test('no markup is made from strings', () => {
		for (const path of sources)
			expect(readFileSync(join(root, path), 'utf8'), path).not.toMatch(/\.innerHTML|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write/)
	})

	test('no file knows everything', () => {
		for (const path of sources.filter((source) => !source.startsWith('scripts/'))) {
			const lines = readFileSync(join(root, path), 'utf8').split('\n').length
			expect(lines, `${path} has ${lines} lines: split it`).toBeLessThanOrEqual(200)
		}
	})

	test('no folder is a drawer for anything', () => {
		for (const path of sources) expect(path).not.toMatch(/(^|\/)(utils|helpers|common|types)\//)
	})
})
