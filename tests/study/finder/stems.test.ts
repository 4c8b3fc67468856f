import fc from 'fast-check'
import { expect, test } from 'vitest'
import { standAtStems, unfold } from '../../../study/finder/standing.ts'
import { listStems, startsPattern } from '../../../study/finder/stems.ts'

/** Forms whose words have much in common, so that stems meet. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'B', '3'), minLength: 1, maxLength: 7 })
const form = fc
	.tuple(word, fc.array(fc.tuple(fc.constantFrom(' ', '-'), word), { maxLength: 2 }))
	.map(([first, others]) => first + others.map(([gap, next]) => gap + next).join(''))
const catalogue = fc.uniqueArray(form, { minLength: 1, maxLength: 12 })

/** The forms that may begin where the expression stops first, with the offset. */
function firstStop(forms: string[], text: string): { at: number; forms: (string | undefined)[] } | undefined {
	const hit = new RegExp(startsPattern(forms)).exec(text)
	if (hit === null) return undefined
	const beginnings = forms.map((each, entry) => ({ text: each, entry }))
	const table = standAtStems(beginnings, listStems(forms))
	const [stem] = hit
	const small = stem.charAt(0).toLowerCase() + stem.slice(1)
	const entries = [stem, small].flatMap((key) => unfold(table[key] ?? []))
	return { at: hit.index, forms: entries.map((entry) => forms[entry]) }
}

test('wherever a form stands the expression stops, and the table under its stem has it', () => {
	fc.assert(
		fc.property(catalogue, fc.nat(), fc.boolean(), fc.constantFrom('', '.', ' x', '…'), (forms, pick, isCapital, after) => {
			const own = forms[pick % forms.length] as string
			const written = (isCapital ? own.charAt(0).toUpperCase() + own.slice(1) : own) + after
			const stop = firstStop(forms, `(${written}`)
			expect(stop?.at).toBe(1)
			expect(stop?.forms).toContain(own)
		}),
		{ numRuns: 2000 },
	)
})

test('a small word that only begins like a form is passed over', () => {
	const forms = ['automatic model tuning', 'parameter-efficient fine-tuning', 'latent space']
	for (const text of ['automatically', 'parameters', 'the latest', 'autumn']) expect(firstStop(forms, text), text).toBeUndefined()
	expect(firstStop(forms, 'Automatic Model Tuning')?.forms).toEqual(['automatic model tuning'])
})
