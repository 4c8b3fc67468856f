import type { HitKind } from '../../study/library-hit.ts'

export const libraryParts = ['notes', 'pairs', 'chooser', 'path', 'faq', 'careers', 'resources', 'kept'] as const
export type LibraryPart = (typeof libraryParts)[number]

/** Where a part of the desk's library stands, or one thing in it; `query` says what it was narrowed to. */
export function libraryHref(part: LibraryPart, id?: string, query: Record<string, string> = {}): string {
	const asked = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== '')).toString()
	return `#/library/${part}${id === undefined ? '' : `/${id}`}${asked === '' ? '' : `?${asked}`}`
}

const partOf: Record<HitKind, LibraryPart> = { note: 'notes', pair: 'pairs', algorithm: 'chooser', faq: 'faq', passage: 'kept' }

/** Where something found stands. */
export function hitHref({ kind, id }: { kind: HitKind; id: string }): string {
	return libraryHref(partOf[kind], id)
}
