import { checkDomainShare } from './checks/domain-share.ts'
import { checkFormerNames } from './checks/former-names.ts'
import { checkInScopeNotes } from './checks/in-scope-notes.ts'
import { checkKeyBalance } from './checks/key-balance.ts'
import { checkAlikeNotes, checkAlikeStems } from './checks/near-duplicates.ts'
import { checkNotesPerTask } from './checks/notes-per-task.ts'
import { checkPairLinks } from './checks/pair-links.ts'
import { checkQuestionCounts, checkQuestionsPerTask } from './checks/question-counts.ts'
import { checkQuestionMix } from './checks/question-mix.ts'
import { checkQuestionWords } from './checks/question-words.ts'
import { checkSaidOnce } from './checks/said-once.ts'
import { checkSourceHosts } from './checks/source-hosts.ts'
import { checkSourcedNumbers } from './checks/sourced-numbers.ts'
import { checkWellFormed } from './checks/well-formed.ts'
import type { Material } from './material.ts'
import type { Fault } from './read.ts'

/** Rules about the material as a whole, by name. */
const CHECKS = {
	'in-scope-notes': checkInScopeNotes,
	'notes-per-task': checkNotesPerTask,
	'pair-links': checkPairLinks,
	'source-hosts': checkSourceHosts,
	'former-names': checkFormerNames,
	'said-once': checkSaidOnce,
	'alike-notes': checkAlikeNotes,
	'alike-stems': checkAlikeStems,
	'question-counts': checkQuestionCounts,
	'questions-per-task': checkQuestionsPerTask,
	'domain-share': checkDomainShare,
	'question-mix': checkQuestionMix,
	'key-balance': checkKeyBalance,
	'question-words': checkQuestionWords,
	'sourced-numbers': checkSourcedNumbers,
	'well-formed': checkWellFormed,
} satisfies Record<string, (material: Material) => Fault[]>

export type CheckName = keyof typeof CHECKS

/** Rules that the material does not meet yet, while it is being written: what they find is printed and fails nothing. */
export const REPORTED_ONLY: readonly CheckName[] = []

/** What the rules find: faults fail the build, remarks are printed. */
export function runChecks(material: Material, reportedOnly: readonly CheckName[] = REPORTED_ONLY): { faults: Fault[]; remarks: Record<string, Fault[]> } {
	const faults: Fault[] = []
	const remarks: Record<string, Fault[]> = {}
	for (const [name, check] of Object.entries(CHECKS) as [CheckName, (material: Material) => Fault[]][]) {
		const found = check(material)
		if (!reportedOnly.includes(name)) faults.push(...found)
		else if (found.length > 0) remarks[name] = found
	}
	return { faults, remarks }
}
