import { existsSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Bank } from '../../study/bank.ts'
import { Change, Ledger } from '../../study/schema/ledger.ts'
import type { Question } from '../../study/schema/question.ts'
import { mainExams } from './checks/main-exams.ts'
import { measureKeys } from './keys.ts'
import type { Material } from './material.ts'
import { type Fault, readText, readYaml } from './read.ts'
import { asked, round } from './spread.ts'

/** Reads how the material was checked and what changed in it, and measures the questions; mistakes go to `faults`. */
export function readBankFiles(root: string, material: Pick<Material, 'exams' | 'questions'>, faults: Fault[]): Bank {
	const ledger = readYaml(readText(root, 'ledger.yaml'), Ledger, 'ledger.yaml', faults) ?? { batches: [], guessing: [], readings: [], reasons: [], reports: [] }
	const changes = existsSync(join(root, 'changes.yaml')) ? (readYaml(readText(root, 'changes.yaml'), v.array(Change), 'changes.yaml', faults) ?? []) : []
	const ids = new Set(material.questions.map((question) => question.id))
	for (const { question } of changes) if (!ids.has(question)) faults.push({ file: 'changes.yaml', rule: `the question ${question} does not exist` })
	return { ...measureBank(material), ledger, changes }
}

function measureBank({ exams, questions }: Pick<Material, 'exams' | 'questions'>): Omit<Bank, 'ledger' | 'changes'> {
	const all = asked(questions)
	const { places, longest } = measureKeys(all)
	return {
		questions: all.length,
		byExam: mainExams(exams).map(({ code }) => ({ exam: code, questions: all.filter((one) => one.objectives.some((id) => id.startsWith(code))).length })),
		places,
		longest,
		chance: { multipleChoice: 25, multipleResponse: chanceOfSeveral(all) },
	}
}

/** The mean chance of picking exactly the right options of a multiple-response question, per cent. */
function chanceOfSeveral(questions: readonly Question[]): number {
	const chances = questions.flatMap((one) =>
		one.type === 'multiple-response' ? [100 / choose(one.options.length, one.options.filter(({ correct }) => correct).length)] : [],
	)
	return chances.length === 0 ? 0 : round(chances.reduce((sum, chance) => sum + chance, 0) / chances.length)
}

/** The number of ways to choose `k` of `n` things. */
function choose(n: number, k: number): number {
	return k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k
}
