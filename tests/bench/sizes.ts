import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Bytes of the content script, as it is and packed, and of the packages for the stores. */
export function measureSizes(output: string) {
	const script = readFileSync(join(output, 'chrome-mv3/content-scripts/highlight.js'))
	const packages = readdirSync(output).filter((file) => file.endsWith('.zip'))
	return {
		contentScript: { raw: script.length, gzip: gzipSync(script, { level: 9 }).length },
		packages: Object.fromEntries(packages.map((file) => [file, statSync(join(output, file)).size])),
	}
}
