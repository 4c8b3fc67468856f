import type { Evidence } from '../schema/service.ts'
import { matchForm } from './compare.ts'
import { lineGround } from './ground.ts'

/** A form on its way into the table: `family` is the index of the family whose prefixes may stand before it, or -1. */
export type Form = { text: string; term: number; family: number; bare: 0 | 1 | Evidence[] }

/** Leaves out each form that another of its term finds too, as a small letter finds capitals and a singular its plural: a page has less to load. */
export function withoutImplied(forms: Form[]): Form[] {
	return forms.filter((form) => !forms.some((other) => other !== form && implies(other, form)))
}

function implies(other: Form, form: Form): boolean {
	if (other.term !== form.term || (form.family >= 0 && other.family !== form.family)) return false
	if (other.bare !== 1 && JSON.stringify(other.bare) !== JSON.stringify(form.bare)) return false
	return matchForm(form.text, 0, other.text, 0, lineGround(form.text)) === form.text.length
}
