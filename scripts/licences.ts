import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the build brings along beside the packages that the code names itself. */
const BROUGHT_BY_BUILD = ['@wxt-dev/browser', '@wxt-dev/webextension-polyfill', 'wxt']

type Author = string | { name: string }
type Manifest = {
	name: string
	version: string
	license?: string
	author?: Author
	dependencies?: Record<string, string>
	repository?: string | { url: string }
}

/**
 * The licence of the extension and those of all packages whose code stands in it, as their licences ask for.
 * @param root the project's folder, with its packages installed
 * @throws Error when a package is not installed or holds no text of its licence
 */
export function licenceTexts(root: string): string {
	const own = readManifest(root)
	const packages = withTheirOwn(root, [...Object.keys(own.dependencies ?? {}), ...BROUGHT_BY_BUILD])
	const head = `Certlight\n\n${readFileSync(join(root, 'LICENSE'), 'utf8').trim()}\n\n\nCertlight has these packages in it:`
	return `${[head, ...packages.map((name) => licenceOf(join(root, 'node_modules', name)))].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}

/** The packages and what they depend on, by name. What only the build tool depends on is not in the extension. */
function withTheirOwn(root: string, names: readonly string[]): string[] {
	const all = new Set<string>()
	const add = (name: string) => {
		if (all.has(name)) return
		all.add(name)
		if (!BROUGHT_BY_BUILD.includes(name)) Object.keys(readManifest(join(root, 'node_modules', name)).dependencies ?? {}).forEach(add)
	}
	names.forEach(add)
	return [...all].sort()
}

function licenceOf(folder: string): string {
	const { name, version, license, author, repository } = readManifest(folder)
	const source = typeof repository === 'string' ? repository : (repository?.url ?? '')
	const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry))
	if (file === undefined && license !== 'MIT') throw new Error(`The package ${name} holds no text of its licence.`)
	const text =
		file === undefined ? `Copyright (c) ${nameOf(author)}. Its terms are those of the MIT licence above.` : readFileSync(join(folder, file), 'utf8').trim()
	return `${name} ${version}, ${license}\nSource: ${source.replace(/^git\+/, '')}\n\n${text}`
}

function nameOf(author: Author | undefined): string {
	return typeof author === 'string' ? author : (author?.name ?? 'its authors')
}

function readManifest(folder: string): Manifest {
	const file = join(folder, 'package.json')
	if (!existsSync(file)) throw new Error(`There is no package at ${folder}. Run npm ci first.`)
	return JSON.parse(readFileSync(file, 'utf8')) as Manifest
}
