import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { describeFault, packContent } from '../../content/pack.ts'

const content = fileURLToPath(new URL('../../content', import.meta.url))
let root = ''

/** Each test spoils a copy of the real material in one place and reads what the build would say. */
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'certlight-content-'))
	cpSync(content, root, { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const faults = () => packContent(root).faults.map(describeFault)

function edit(path: string, change: (text: string) => string): void {
	const before = readFileSync(join(root, path), 'utf8')
	const after = change(before)
	expect(after, `the edit of ${path} must change something`).not.toBe(before)
	writeFileSync(join(root, path), after)
}

/** A multiple-choice question to spoil. */
function someQuestion(): string {
	const paths = readdirSync(join(root, 'questions'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'))
	const path = paths.find((candidate) => readFileSync(join(root, 'questions', candidate), 'utf8').includes('type: multiple-choice'))
	return `questions/${path}`
}

test('the material as it is has no mistake', () => {
	expect(faults()).toEqual([])
})

test('the same material has the same hash, and any change another', () => {
	const { hash } = packContent(root).pack
	expect(packContent(root).pack.hash).toBe(hash)
	edit(someQuestion(), (text) => text.replace(/^takeaway: .*/m, 'takeaway: Something else.'))
	expect(packContent(root).pack.hash).not.toBe(hash)
})

describe('a mistake is told with its file and rule', () => {
	test('an unknown key', () => {
		const path = someQuestion()
		edit(path, (text) => `${text}\nhint: none\n`)
		expect(faults().join('\n')).toContain(`content/${path}: hint`)
	})

	test('two right answers in a multiple-choice question', () => {
		const path = someQuestion()
		edit(path, (text) => text.replace(/^ {2}- text: (.*)\n(?! *correct)/gm, '  - text: $1\n    correct: true\n'))
		expect(faults()).toContain(`content/${path}: options: multiple-choice has exactly one right option`)
	})

	test('an option without a reason', () => {
		const path = someQuestion()
		edit(path, (text) => text.replace(/^ {4}why: .*\n(?: {6}.*\n)*/m, ''))
		expect(faults().join('\n')).toMatch(new RegExp(`content/${path}: options\\.\\d\\.why`))
	})

	test('an objective that does not exist', () => {
		const path = someQuestion()
		edit(path, (text) => text.replace(/objectives:[\s\S]*?(?=\nservices)/, 'objectives: [MLS-C01/9.9]'))
		expect(faults()).toContain(`content/${path}: objective MLS-C01/9.9 does not exist`)
	})

	test('a service that does not exist', () => {
		edit('notes/amazon-s3.md', (text) => text.replace(/confusedWith:.*(?:\n {2}- .*)*/, 'confusedWith: [amazon-nothing]'))
		expect(faults()).toContain('content/notes/amazon-s3.md: confusedWith amazon-nothing does not exist')
	})

	test('a source that is not https', () => {
		const path = someQuestion()
		edit(path, (text) => text.replace('https://', 'http://'))
		expect(faults().join('\n')).toContain(`content/${path}: sources.0.url: must be an https address`)
	})

	test('an id that changed', () => {
		const path = someQuestion()
		renameSync(join(root, path), join(root, path.replace('.yaml', '-renamed.yaml')))
		const id = path.slice('questions/'.length, -'.yaml'.length)
		expect(faults()).toContain(`content/ids.txt: the recorded question ${id} is gone: ids never change; retire it instead`)
		expect(faults()).toContain(`content/ids.txt: the question ${id}-renamed is not recorded: run npm run content -- --record`)
	})

	test('an id that stands twice', () => {
		edit('services.yaml', (text) => `${text}\n${text.slice(text.indexOf('- id: amazon-comprehend\n'), text.indexOf('- id: amazon-comprehend-medical'))}`)
		expect(faults()).toContain('content/services.yaml: the id amazon-comprehend stands twice')
	})

	test('the same question twice', () => {
		const path = someQuestion()
		cpSync(join(root, path), join(root, path.replace('.yaml', '-again.yaml')))
		expect(faults().join('\n')).toContain('content/questions: two questions have the same stem')
	})

	test('a summary that is too long for a glance', () => {
		edit('notes/amazon-s3.md', (text) => text.replace(/^summary: .*$/m, `summary: ${'word '.repeat(41).trim()}`))
		expect(faults()).toContain('content/notes/amazon-s3.md: summary: must have at most 40 words')
	})

	test('weights that do not add up to 100', () => {
		edit('exams/AIF-C01.yaml', (text) => text.replace(/weight: 20/, 'weight: 21'))
		expect(faults()).toContain("content/exams/AIF-C01.yaml: the domains' weights add up to 101, not 100")
	})

	test('a file that is not YAML', () => {
		const path = someQuestion()
		edit(path, (text) => `${text}\n  : : [`)
		expect(faults().join('\n')).toContain(`content/${path}: is not YAML`)
	})

	test('markup in a note', () => {
		edit('notes/amazon-s3.md', (text) => `${text}\n\n<script>alert(1)</script>\n`)
		expect(faults()).toContain("content/notes/amazon-s3.md: a note's body has no place for html")
	})
})
