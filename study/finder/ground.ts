/**
 * What the text alone cannot tell: where blocks end and what is code.
 * The page answers from its elements; a plain text answers from its line breaks.
 */
export type Ground = {
	/** Whether everything from `start` to `end` is prose that a reader sees, inside one block. */
	isProse(start: number, end: number): boolean
	/** Whether a block begins or ends between two offsets. */
	breaks(from: number, to: number): boolean
	/** Whether a block ends and another begins between the characters before and at the offset, though no space is between them. */
	partsAt(at: number): boolean
	/** Whether a link begins at the offset. */
	startsLink(at: number): boolean
}

/** The ground of a text whose blocks are lines. */
export function lineGround(text: string): Ground {
	const breaks = (from: number, to: number) => text.slice(from, to).includes('\n')
	return { breaks, isProse: (start, end) => !breaks(start, end), partsAt: () => false, startsLink: () => false }
}
