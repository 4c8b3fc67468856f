import type { PageCard } from './page-card.ts'

/** What a card tells of itself. */
export type CardEvents = {
	closed(card: PageCard): void
	/** The learner pinned it, or let it go. */
	pinned(card: PageCard): void
	/** Its content, and so its size, is another. */
	turned(card: PageCard): void
	/** It is to stand for itself and the pinned card of this entry. */
	united(card: PageCard, id: string): void
	/** It stands for itself alone again. */
	parted(card: PageCard, partner: PageCard): void
	pileTurned(by: 1 | -1): void
}
