import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { datesInWords } from '../../../components/dates-in-words.ts'
import type { Taught } from '../../../study/taught.ts'

const output = fileURLToPath(new URL('../../../.output', import.meta.url))

/** The study material inside the build, as the extension itself reads it. */
export function readTaught(): Taught {
	return JSON.parse(readFileSync(join(output, 'chrome-mv3', 'content.json'), 'utf8'))
}

/** Text of the material as a reader sees it: without marks of Markdown, days in words, white space folded. */
export function asRead(text: string): string {
	return datesInWords(text)
		.replace(/[`*]/g, '')
		.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/\s+/g, ' ')
		.trim()
}
