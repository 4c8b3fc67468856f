import { expect, test } from 'vitest'
import { runChecks } from '../../../content/pack/checks.ts'
import { material } from '../material.ts'

const broken = material({ notes: [] })

test('a rule that is broken fails the build', () => {
	expect(runChecks(broken, []).faults.map(({ rule }) => rule)).toContain('is missing: bedrock is in scope of AIF-C01')
	expect(runChecks(broken, []).remarks).toEqual({})
})

test('one that is only reported fails nothing and is told by its name', () => {
	const { faults, remarks } = runChecks(broken, ['in-scope-notes'])
	expect(faults.map(({ rule }) => rule)).not.toContain('is missing: bedrock is in scope of AIF-C01')
	expect(remarks['in-scope-notes']).toHaveLength(2)
})
