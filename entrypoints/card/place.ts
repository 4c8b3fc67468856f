import { computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom'
import type { CardTarget } from '../../messages/card-script.ts'
import { cornerHeight, cornerPlaces, GAP, type Point } from './corner.ts'

/** The least height of a card that has the window's height, pixels: where there is less beside the words, it covers them. */
const LEAST = 300

/** Puts the card beside the words, inside the window: below where there is room, else above. */
export async function placeCard(card: HTMLElement, { range, x, y }: CardTarget): Promise<void> {
	const reference = { getBoundingClientRect: () => range().getBoundingClientRect(), getClientRects: () => range().getClientRects() }
	const apply = ({ availableHeight }: { availableHeight: number }) =>
		setHeight(card, Math.max(Math.min(LEAST, innerHeight - 2 * GAP), Math.floor(availableHeight)))
	const position = await computePosition(reference, card, {
		strategy: 'fixed',
		placement: 'bottom-start',
		middleware: [
			inline({ x, y }),
			offset(6),
			flip({ padding: GAP, fallbackStrategy: 'bestFit' }),
			size({ padding: GAP, apply }),
			shift({ padding: GAP, crossAxis: true }),
		],
	})
	moveTo(card, position)
}

/** Leaves a card whose size has changed where it stands, but for what would be out of the window: beside the words again, it could slip from under the pointer. */
export function keepInWindow(card: HTMLElement): void {
	setHeight(card, innerHeight - 2 * GAP)
	const { x, y, width, height } = card.getBoundingClientRect()
	const inside = (from: number, size: number, room: number) => Math.max(GAP, Math.min(from, room - GAP - size))
	moveTo(card, { x: inside(x, width, document.documentElement.clientWidth), y: inside(y, height, innerHeight) })
}

/** Puts a row of pinned cards into the window's corner, from the right edge to the left. */
export function placeInCorner(cards: readonly HTMLElement[]): void {
	const window = { width: document.documentElement.clientWidth, height: innerHeight }
	for (const card of cards) setHeight(card, cornerHeight(window))
	const places = cornerPlaces(
		cards.map(({ offsetWidth, offsetHeight }) => ({ width: offsetWidth, height: offsetHeight })),
		window,
	)
	cards.forEach((card, index) => {
		const place = places[index]
		if (place) moveTo(card, place)
	})
}

function setHeight(card: HTMLElement, height: number): void {
	card.style.setProperty('--certlight-height', `${height}px`)
}

function moveTo(card: HTMLElement, { x, y }: Point): void {
	card.style.setProperty('--certlight-x', `${Math.round(x)}px`)
	card.style.setProperty('--certlight-y', `${Math.round(y)}px`)
}
