import { isAlive, type Mark } from './mark.ts'
import { byPosition } from './position.ts'

/**
 * The name after (or before) the one shown last; round again at the end.
 * @param marks in reading order
 * @param last where reading was; where nothing was shown, or its text is gone, `isPast` says which names lie before the reader
 * @param isShown names that cannot be seen now, such as those of a folded part, are passed over
 */
export function neighbour(
	marks: readonly Mark[],
	last: Mark | undefined,
	forward: boolean,
	isShown: (mark: Mark) => boolean,
	isPast: (mark: Mark) => boolean,
): Mark | undefined {
	const inOrder = marks.filter(isAlive)
	const place = last && isAlive(last) ? last : undefined
	const later = (mark: Mark) => (place ? byPosition(mark, place) > 0 : !isPast(mark))
	const earlier = (mark: Mark) => (place ? byPosition(mark, place) < 0 : isPast(mark))
	if (!forward) inOrder.reverse()
	const from = inOrder.findIndex(forward ? later : earlier)
	const turned = from < 0 ? inOrder : [...inOrder.slice(from), ...inOrder.slice(0, from)]
	return turned.find(isShown)
}

/** Which of the names that can be seen a name is, counted from 1, and how many there are. @param marks in reading order */
export function placeAmong(marks: readonly Mark[], mark: Mark, isShown: (mark: Mark) => boolean): { at: number; of: number } {
	const shown = marks.filter((each) => isAlive(each) && isShown(each))
	return { at: shown.indexOf(mark) + 1, of: shown.length }
}
