import { render } from 'preact'
import type { Named } from '../../study/card.ts'
import { type Acts, Face, type FaceState } from './Face.tsx'
import type { PilePlace } from './Pile.tsx'

/** What a card shows, and how it gets onto the screen. */
export class CardView {
	readonly #root: ShadowRoot
	readonly #acts: Acts
	#state: FaceState
	#said = ''
	#frame = 0

	constructor(root: ShadowRoot, acts: Acts, state: FaceState) {
		this.#root = root
		this.#acts = acts
		this.#state = state
		this.#draw()
	}

	get state(): Readonly<FaceState> {
		return this.#state
	}

	get hasFocus(): boolean {
		return this.#root.activeElement !== null
	}

	show(change: Partial<FaceState>): void {
		this.#state = { ...this.#state, ...change }
		this.#draw()
	}

	setPile(pile: PilePlace | undefined): void {
		const now = this.#state.pile
		if (pile?.at !== now?.at || pile?.of !== now?.of) this.show({ pile })
	}

	setPartners(partners: readonly Named[]): void {
		const ids = (list: readonly Named[]) => list.map(({ id }) => id).join()
		if (ids(partners) !== ids(this.#state.partners)) this.show({ partners })
	}

	/** Has screen readers say it. A live region tells what changes in it, so the words come a frame after the region. */
	say(words: string): void {
		this.hush()
		this.#frame = requestAnimationFrame(() => {
			this.#said = words
			this.#draw()
		})
	}

	hush(): void {
		cancelAnimationFrame(this.#frame)
		this.#said = ''
	}

	/** Moves focus to an element of the card, or to the card where there is none such. */
	focusOn(selector: string, options: FocusOptions = {}): void {
		const element = this.#root.querySelector<HTMLElement>(selector) ?? this.#root.querySelector<HTMLElement>('.note-card')
		element?.focus(options)
	}

	end(): void {
		this.hush()
		render(null, this.#root)
	}

	#draw(): void {
		render(
			<>
				<p class="note-voice" aria-live="polite">
					{this.#said}
				</p>
				<Face {...this.#state} acts={this.#acts} />
			</>,
			this.#root,
		)
	}
}
