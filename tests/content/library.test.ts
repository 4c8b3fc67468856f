import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeMaterial } from '../../content/bundle.ts'
import { readLibrary } from '../../content/pack/library.ts'
import { checkLibrary, type Known } from '../../content/pack/library-references.ts'
import type { Fault } from '../../content/pack/read.ts'
import { packContent } from '../../content/pack.ts'
import { readShippedLibrary } from '../../study/library.ts'
import type { Path } from '../../study/schema/path.ts'
import { readTaught } from '../../study/taught.ts'
import { algorithm, faq, shippedLibrary } from '../study/library-samples.ts'
import { library, material } from './material.ts'

const known: Known = { codes: new Set(['AIF-C01', 'MLS-C01']), objectives: new Set(['AIF-C01/1.1']), services: new Set(['xgboost']) }
const rules = (more: Parameters<typeof library>[0]) => checkLibrary(material({ library: library(more) }), known).map(({ file, rule }) => `${file}: ${rule}`)
const { path, careers, resources } = shippedLibrary()

describe('what the library points at', () => {
	test('exists', () => expect(rules({ algorithms: [algorithm('xgboost')], faq: [faq('a', 'How?')], path, careers, resources })).toEqual([]))

	test.each<[string, Parameters<typeof library>[0], string]>([
		[
			'a service of an algorithm',
			{ algorithms: [algorithm('xgboost', { services: ['nothing'] })] },
			'algorithms.yaml: xgboost: service nothing does not exist',
		],
		['a built-in algorithm', { algorithms: [algorithm('unheard')] }, 'algorithms.yaml: a built-in algorithm is a catalogue entry, but unheard does not exist'],
		[
			'the exam of a task',
			{ algorithms: [algorithm('xgboost', { exams: [] })] },
			'algorithms.yaml: xgboost: serves AIF-C01/1.1, but its exams do not name that exam',
		],
		['an exam of an answer', { faq: [faq('a', 'How?', { exams: ['ABC-C01'] })] }, 'faq/a.md: exam ABC-C01 does not exist'],
		[
			'a role’s exam',
			{ careers: careers && { ...careers, roles: careers.roles.map((role) => ({ ...role, exams: ['ABC-C01'] })) } },
			'careers.yaml: engineer: exam ABC-C01 does not exist',
		],
		['the end of a step', { path: path && withStep(path, 'ABC-C01') }, 'path.yaml: exam ABC-C01 does not exist'],
		['an id that stands twice', { algorithms: [algorithm('xgboost'), algorithm('xgboost')] }, 'algorithms.yaml: the id xgboost stands twice'],
	])('is told when wrong: %s', (_, more, rule) => expect(rules(more)).toContain(rule))

	test('may be a certification that is not taught, where it renews one that is', () => {
		const renewals = [{ certification: 'AIF-C01', by: 'Solutions Architect - Professional', years: 3 }]
		expect(rules({ path: path && { ...path, renewals } })).toEqual([])
	})
})

function withStep(path: Path, to: string): Path {
	return { ...path, steps: [{ from: 'AIF-C01', to, kind: 'direct', why: 'Since.' }] }
}

describe('the files of the library', () => {
	let root = ''
	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'certlight-library-'))
	})
	afterEach(() => rmSync(root, { recursive: true, force: true }))

	const read = () => {
		const faults: Fault[] = []
		return { library: readLibrary(root, faults), told: faults.map(({ file, rule }) => `${file}: ${rule}`) }
	}

	test('may be missing', () => expect(read()).toEqual({ library: library(), told: [] }))

	test('are read, an answer with its text', () => {
		mkdirSync(join(root, 'faq'))
		const head = 'question: How long?\ntopics: [renewal]\nexams: []\nsources: [{ title: Rules, url: https://aws.amazon.com/x }]\nchecked: 2026-11-23'
		writeFileSync(join(root, 'faq', 'how-long.md'), `---\n${head}\n---\nThree **years**.`)
		writeFileSync(join(root, 'algorithms.yaml'), JSON.stringify([algorithm('xgboost')]))
		const { library, told } = read()
		expect(told).toEqual([])
		expect(library.algorithms).toEqual([algorithm('xgboost')])
		expect(library.faq[0]).toMatchObject({ id: 'how-long', question: 'How long?', body: [{ kind: 'paragraph' }] })
	})

	test('tell their mistakes with file and rule', () => {
		mkdirSync(join(root, 'faq'))
		writeFileSync(join(root, 'faq', 'how-long.md'), '---\nquestion: How long\n---\n')
		const both = { wish: 'streaming', why: 'Since.' }
		writeFileSync(join(root, 'algorithms.yaml'), JSON.stringify([{ ...algorithm('xgboost'), suits: [both], fails: [both] }]))
		writeFileSync(join(root, 'path.yaml'), JSON.stringify({ ...path, levels: [] }))
		const { told } = read()
		expect(told).toContain('faq/how-long.md: question: must end with a question mark')
		expect(told).toContain('algorithms.yaml: 0: the same wish stands in suits and in fails')
		expect(told.join('\n')).toContain('path.yaml: levels')
	})
})

describe('a build', () => {
	const content = fileURLToPath(new URL('../../content', import.meta.url))

	test('ships the library apart from what every page needs, both with the hash of all', () => {
		const { taught, library } = writeMaterial(content)
		const { hash } = packContent(content).pack
		expect(readTaught(JSON.parse(taught)).hash).toBe(hash)
		expect(readShippedLibrary(JSON.parse(library)).hash).toBe(hash)
		expect(Object.keys(JSON.parse(taught)).sort()).toEqual(['exams', 'hash', 'notes', 'pairs', 'questions', 'services'])
	})
})
