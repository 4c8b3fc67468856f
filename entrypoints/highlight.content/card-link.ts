import { type Cards, type CardTarget, loadCards } from '../../messages/card-script.ts'
import type { CompiledTerms } from '../../study/finder/compiled.ts'
import { liveRange, type Mark } from './mark.ts'

/** The page's hold on its cards, whose script is fetched when the pointer first enters a name. */
export class CardLink {
	readonly #terms: CompiledTerms
	readonly #signal: AbortSignal
	#cards: Promise<Cards | undefined> | undefined

	constructor(terms: CompiledTerms, signal: AbortSignal) {
		this.#terms = terms
		this.#signal = signal
	}

	/** Fetches the script while the pointer's rest is still being waited for. */
	prepare(): void {
		// Without the extension behind the page there is nothing to show, and the session is about to end.
		this.#cards ??= loadCards(this.#signal).catch(() => undefined)
	}

	/** Shows the card of a name that the pointer rests on. */
	show(mark: Mark, x: number, y: number): Promise<void> {
		return this.#open(mark, 'rest', x, y)
	}

	/** Shows the card of a name that was clicked, or that a finger was held on. */
	showByPress(mark: Mark, x: number, y: number): Promise<void> {
		return this.#open(mark, 'press', x, y)
	}

	/** Shows the card of a name and moves focus into it. */
	showByKeys(mark: Mark): Promise<void> {
		const box = liveRange(mark).getClientRects()[0]
		return this.#open(mark, 'keys', box ? box.x + box.width / 2 : 0, box ? box.y + box.height / 2 : 0)
	}

	leave(): void {
		void this.#cards?.then((cards) => cards?.leave())
	}

	/** Closes the card over the text; pinned ones stay. */
	close(): void {
		void this.#cards?.then((cards) => cards?.close())
	}

	/** Closes the card that the learner is at, pinned or not. */
	closeNearest(): void {
		void this.#cards?.then((cards) => cards?.closeNearest())
	}

	pin(): void {
		void this.#cards?.then((cards) => cards?.pin())
	}

	async #open(mark: Mark, by: CardTarget['by'], x: number, y: number): Promise<void> {
		this.prepare()
		const cards = await this.#cards
		if (!mark.range.startContainer.isConnected) return
		const range = () => liveRange(mark)
		await cards?.show({ mark, by, id: this.#terms.ids[mark.term] ?? '', words: range().toString(), range, x, y })
	}
}
