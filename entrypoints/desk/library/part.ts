import { type LibraryPart, libraryHref } from '../../../components/library/addresses.ts'

/** What the address says beside the part itself. */
export type PartProps = {
	/** One thing of the part; absent for all of them. */
	id?: string | undefined
	/** What the part is narrowed to, as it stands behind `?`. */
	query: string
}

/** Writes what a part is narrowed to into the address, so that it can be kept or passed on; nothing is loaded or scrolled by it. */
export function keepInAddress(part: LibraryPart, query: Record<string, string>): void {
	history.replaceState(history.state, '', libraryHref(part, undefined, query))
}
