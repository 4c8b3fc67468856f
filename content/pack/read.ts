import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'

/** One mistake in the study material: where it stands and which rule it breaks. */
export type Fault = { file: string; rule: string }

/** Paths of the files under `folder` that end in `ending`, sorted, with `/` between the parts. */
export function listFiles(folder: string, ending: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((path) => path.split(sep).join('/'))
		.filter((path) => path.endsWith(ending))
		.sort()
}

/** Reads one YAML text under a schema; what is wrong goes to `faults` and the answer is undefined. */
export function readYaml<T>(text: string, schema: v.GenericSchema<unknown, T>, file: string, faults: Fault[]): T | undefined {
	let value: unknown
	try {
		value = parseOnce(text)
	} catch (error) {
		faults.push({ file, rule: `is not YAML: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}` })
		return undefined
	}
	const result = v.safeParse(schema, value)
	if (result.success) return result.output
	for (const issue of result.issues) faults.push({ file, rule: `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}` })
	return undefined
}

const parsed = new Map<string, unknown>()

/** Parsing is most of the time of reading, and a build reads the same files for each thing it makes of them. Nobody changes what it returns. */
function parseOnce(text: string): unknown {
	if (!parsed.has(text)) parsed.set(text, parse(text))
	return parsed.get(text)
}

/** A Markdown file's front matter and body; the front matter stands between two lines of `---`. */
export function splitFrontMatter(text: string): { head: string; body: string } | undefined {
	const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/.exec(text)
	return match ? { head: match[1] ?? '', body: match[2] ?? '' } : undefined
}

export function readText(root: string, path: string): string {
	return readFileSync(join(root, path), 'utf8')
}
