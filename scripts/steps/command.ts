import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Runs one of the installed tools (or `node`) in the project's folder, its output passed on, and returns its exit code; 1 when a signal ended it. */
export function run(tool: string, ...args: string[]): Promise<number> {
	const child = spawn(tool, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' })
	return new Promise((resolve, reject) => {
		child.on('error', reject)
		child.on('exit', (code) => resolve(code ?? 1))
	})
}
