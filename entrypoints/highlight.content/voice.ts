/** Milliseconds for a screen reader to notice a new live region before it changes. */
const NOTICE = 120
/** Milliseconds after which nothing is left of what was said. */
const LINGER = 10_000

/** Marks the element that speaks. */
export const VOICE_ATTRIBUTE = 'data-certlight-voice'

/** Seen by nobody, wherever the page puts it. */
const UNSEEN = `:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 1px !important; height: 1px !important;
	margin: 0 !important; overflow: hidden !important; clip-path: inset(50%) !important; white-space: nowrap !important; pointer-events: none !important; }`

/** Says things to screen readers. Its element is in the page only from the first words until a while after the last. */
export class Voice {
	#region: HTMLElement | undefined
	#words: HTMLElement | undefined
	#timers: number[] = []
	readonly #signal: AbortSignal

	constructor(signal: AbortSignal) {
		this.#signal = signal
		signal.addEventListener('abort', () => this.#fall(), { once: true })
	}

	/** Says it after what is being said now. */
	say(words: string): void {
		if (this.#signal.aborted) return
		this.#stopTimers()
		const isNew = this.#stand()
		const speak = () => this.#words?.replaceChildren(words)
		if (isNew) this.#timers.push(window.setTimeout(speak, NOTICE))
		else speak()
		this.#timers.push(window.setTimeout(() => this.#fall(), LINGER))
	}

	/** Puts the region where it can be heard: all outside a modal dialog, or what fills the screen, is inert. Tells whether it is new there. */
	#stand(): boolean {
		const home = [...document.querySelectorAll(':modal')].at(-1) ?? document.documentElement
		if (this.#region?.parentElement === home) return false
		this.#region?.remove()
		this.#region = document.createElement('div')
		this.#region.setAttribute(VOICE_ATTRIBUTE, '')
		const root = this.#region.attachShadow({ mode: 'open' })
		const sheet = new CSSStyleSheet()
		sheet.replaceSync(UNSEEN)
		root.adoptedStyleSheets = [sheet]
		this.#words = document.createElement('p')
		this.#words.setAttribute('aria-live', 'polite')
		root.append(this.#words)
		home.append(this.#region)
		return true
	}

	#fall(): void {
		this.#stopTimers()
		this.#region?.remove()
		this.#region = undefined
	}

	#stopTimers(): void {
		for (const timer of this.#timers) clearTimeout(timer)
		this.#timers = []
	}
}
