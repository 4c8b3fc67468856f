import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readBankFiles } from '../../content/pack/bank.ts'
import type { Fault } from '../../content/pack/read.ts'
import { packContent } from '../../content/pack.ts'
import { readBank } from '../../study/bank.ts'

const content = fileURLToPath(new URL('../../content', import.meta.url))

test('what is published is what the page can read, and every batch was solved whole', () => {
	const { bank } = packContent(content)
	expect(readBank(JSON.parse(JSON.stringify(bank)))).toEqual(bank)
	for (const { questions, first } of bank.ledger.batches) expect(first.of).toBe(questions)
})

test('a change that names no question is a mistake', () => {
	const faults: Fault[] = []
	const bank = readBankFiles(content, { exams: [], questions: [] }, faults)
	expect(faults).toHaveLength(bank.changes.length)
})
