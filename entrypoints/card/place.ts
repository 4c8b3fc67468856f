import { computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom'
import type { CardTarget } from '../../messages/card-script.ts'

/** Puts the card beside the words, inside the window: below where there is room, else above. */
export async function placeCard(card: HTMLElement, { range, x, y }: CardTarget): Promise<void> {
	const reference = { getBoundingClientRect: () => range().getBoundingClientRect(), getClientRects: () => range().getClientRects() }
	const position = await computePosition(reference, card, {
		strategy: 'fixed',
		placement: 'bottom-start',
		middleware: [
			inline({ x, y }),
			offset(6),
			flip({ padding: 8, fallbackStrategy: 'bestFit' }),
			shift({ padding: 8 }),
			size({ padding: 8, apply: ({ availableHeight }) => card.style.setProperty('--certlight-height', `${Math.max(120, Math.floor(availableHeight))}px`) }),
		],
	})
	card.style.setProperty('--certlight-x', `${Math.round(position.x)}px`)
	card.style.setProperty('--certlight-y', `${Math.round(position.y)}px`)
}
