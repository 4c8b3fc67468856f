import * as v from 'valibot'
import type { Algorithm } from './schema/algorithm.ts'
import type { Careers } from './schema/careers.ts'
import type { Faq } from './schema/faq.ts'
import type { Path } from './schema/path.ts'
import type { Resource } from './schema/resources.ts'
import { rows } from './taught.ts'

/** What only the desk's library shows; it travels apart from `Taught`, so that popup and panel never wait for it. */
export type Library = {
	algorithms: Algorithm[]
	faq: Faq[]
	resources: Resource[]
	path: Path | null
	careers: Careers | null
}

/** The library of one build; `hash` is that of the whole study material. */
export type ShippedLibrary = Library & { hash: string }

/** It was checked when it was built, so here only its outline is. */
const Outline: v.GenericSchema<unknown, ShippedLibrary> = v.object({
	hash: v.pipe(v.string(), v.minLength(1)),
	algorithms: rows<Algorithm>('id'),
	faq: rows<Faq>('id'),
	resources: rows<Resource>('id'),
	path: v.nullable(v.custom<Path>((value) => hasList(value, 'levels'))),
	careers: v.nullable(v.custom<Careers>((value) => hasList(value, 'roles'))),
})

/**
 * Reads the library that came with the extension.
 * @throws Error with a sentence when it is not whole.
 */
export function readShippedLibrary(value: unknown): ShippedLibrary {
	const result = v.safeParse(Outline, value)
	if (result.success) return result.output
	const place = v.getDotPath(result.issues[0])
	throw new Error(`The library that came with this version is damaged${place ? ` at ${place}` : ''}.`)
}

function hasList(value: unknown, key: string): boolean {
	return typeof value === 'object' && value !== null && Array.isArray(Reflect.get(value, key))
}
