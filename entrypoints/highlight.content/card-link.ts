import { type Cards, loadCards } from '../../messages/card-script.ts'
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

	async show(mark: Mark, x: number, y: number): Promise<void> {
		this.prepare()
		const cards = await this.#cards
		if (!mark.range.startContainer.isConnected) return
		const range = () => liveRange(mark)
		await cards?.show({ mark, id: this.#terms.ids[mark.term] ?? '', words: range().toString(), range, x, y })
	}

	leave(): void {
		void this.#cards?.then((cards) => cards?.leave())
	}

	close(): void {
		void this.#cards?.then((cards) => cards?.close())
	}
}
