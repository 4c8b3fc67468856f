// Plain JavaScript for the machine's own Node: it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const windows = process.platform === 'win32'

function lockHash(root) {
	return createHash('sha256')
		.update(readFileSync(join(root, 'package-lock.json')))
		.digest('hex')
}

function installedByHand(root) {
	const record = join(root, 'node_modules/.package-lock.json')
	return existsSync(record) && statSync(record).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
}

function isCurrent(root, stamp) {
	if (!existsSync(join(root, 'node_modules', 'node'))) return false
	return existsSync(stamp) ? readFileSync(stamp, 'utf8') === lockHash(root) : installedByHand(root)
}

/** Installs the locked packages unless node_modules already holds exactly them. Exits with npm's code when that fails. */
export function ensurePackages(root) {
	const stamp = join(root, 'node_modules', '.certlight-installed')
	if (isCurrent(root, stamp)) return
	console.log('Installing the packages of package-lock.json (npm ci)')
	const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: windows })
	if (npm.status !== 0) {
		console.error('npm ci failed: the packages could not be installed. Is the npm registry reachable?')
		process.exit(npm.status ?? 1)
	}
	writeFileSync(stamp, lockHash(root))
}
