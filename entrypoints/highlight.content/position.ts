import type { Mark } from './mark.ts'

/** Orders marks as they are read: below 0 where `a` stands before `b`. */
export function byPosition(a: Mark, b: Mark): number {
	if (a.node === b.node) return a.range.startOffset - b.range.startOffset
	return a.node.compareDocumentPosition(b.node) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
}

/** The marks in reading order with others put among them; `marks` are in reading order themselves. */
export function putAmong(marks: Mark[], others: Iterable<Mark>): Mark[] {
	if (marks.length === 0) return [...others]
	const all = [...marks]
	for (const mark of others) {
		const last = all.at(-1)
		if (last === undefined || byPosition(last, mark) <= 0) all.push(mark)
		else
			all.splice(
				firstWhere(all.length, (index) => byPosition(all[index] as Mark, mark) > 0),
				0,
				mark,
			)
	}
	return all
}

/** The first index below `count` from which on `holds`; `count` where it never does. */
export function firstWhere(count: number, holds: (index: number) => boolean): number {
	let low = 0
	let high = count
	while (low < high) {
		const middle = (low + high) >> 1
		if (holds(middle)) high = middle
		else low = middle + 1
	}
	return low
}
