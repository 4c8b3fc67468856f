import { computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom'
import type { CardTarget } from '../../messages/card-script.ts'
import { cornerHeight, cornerPlaces, type Point } from './corner.ts'

/** The least height of a card that has the window's height, pixels: where there is less beside the words, it covers them. */
const LEAST = 300

/** Puts the card beside the words, inside the window: below where there is room, else above. */
export async function placeCard(card: HTMLElement, { range, x, y }: CardTarget): Promise<void> {
	const reference = { getBoundingClientRect: () => range().getBoundingClientRect(), getClientRects: () => range().getClientRects() }
	const apply = ({ availableHeight }: { availableHeight: number }) => setHeight(card, Math.max(Math.min(LEAST, innerHeight - 16), Math.floor(availableHeight)))
	const position = await computePosition(reference, card, {
		strategy: 'fixed',
		placement: 'bottom-start',
		middleware: [
			inline({ x, y }),
			offset(6),
			flip({ padding: 8, fallbackStrategy: 'bestFit' }),
			size({ padding: 8, apply }),
			shift({ padding: 8, crossAxis: true }),
		],
	})
	moveTo(card, position)
}

/** Puts pinned cards into the window's corner, in the order of their pinning. */
export function placeInCorner(cards: readonly HTMLElement[]): void {
	const window = { width: document.documentElement.clientWidth, height: innerHeight }
	const height = cornerHeight(
		cards.map(({ offsetWidth }) => offsetWidth),
		window,
	)
	for (const card of cards) setHeight(card, height)
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
