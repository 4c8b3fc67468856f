// Plain JavaScript for the machine's own Node: it runs before anything is installed.
import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensurePackages } from './packages.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Runs a TypeScript file of this project on the Node version that package.json pins, with the command line's arguments, and exits with its code. */
export function runPinned(file) {
	ensurePackages(root)
	const nodeFolder = join(root, 'node_modules/node/bin')
	const node = join(nodeFolder, process.platform === 'win32' ? 'node.exe' : 'node')
	const path = [nodeFolder, join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter)
	const child = spawn(node, [join(root, file), ...process.argv.slice(2)], {
		cwd: root,
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, PATH: path },
	})
	for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
	child.on('exit', (code) => process.exit(code ?? 1))
}
