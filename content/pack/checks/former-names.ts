import { findOutdated, namesAround, outdatedForms } from '../former.ts'
import type { Material } from '../material.ts'
import { proseOf } from '../prose.ts'
import type { Fault } from '../read.ts'

/** A name that is outdated stands in a text only in brackets or with a word that says that it is the old one. */
export function checkFormerNames(material: Material): Fault[] {
	const forms = outdatedForms(material.services)
	const current = namesAround(material.services, forms)
	return proseOf(material).flatMap(({ file, text }) =>
		findOutdated(text, forms, current).map(({ form, now }) => ({
			file,
			rule: `"${form}" is now ${now}: say so, or use the name of today: ${text.trim().slice(0, 90)}`,
		})),
	)
}
