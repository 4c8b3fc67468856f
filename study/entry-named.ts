import type { Service } from './schema/service.ts'

/** The entry that has the words as its name, else as a short form, a former name or an ambiguous form; "Amazon", "AWS" and a plural ending may differ. */
export function entryNamed(words: string, services: readonly Service[]): Service | undefined {
	const key = nameKey(words)
	if (key === '') return undefined
	for (const wanted of [key, key.replace(/s$/, '')]) {
		for (const forms of kindsOfForms) {
			const found = services.find((service) => forms(service).some((form) => nameKey(form) === wanted))
			if (found) return found
		}
	}
	return undefined
}

const kindsOfForms: ((service: Service) => string[])[] = [
	({ name }) => [name],
	({ short }) => short,
	({ formerly }) => formerly.flatMap(({ name, short = [] }) => [name, ...short]),
	({ ambiguous = [] }) => ambiguous.map(({ form }) => form),
]

/** Small letters and figures with single blanks between them, without the maker's name and a possessive. */
export function nameKey(words: string): string {
	return words
		.toLowerCase()
		.replace(/['’]s?\s*$/, '')
		.replace(/[^\p{L}\p{N}+]+/gu, ' ')
		.trim()
		.replace(/^(amazon|aws) (?=.)/, '')
}
