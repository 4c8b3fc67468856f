import { CARD_ATTRIBUTE } from '../../messages/card-script.ts'
import { focused } from './focus.ts'

/** Styles that no rule of the page can override: within a shadow tree, `!important` on the host wins over the page's. */
const HOST_STYLE = `
:host { all: initial !important; display: block !important; position: fixed !important; inset: auto !important; margin: 0 !important;
	left: var(--certlight-x, 0) !important; top: var(--certlight-y, 0) !important; width: min(var(--certlight-width, 360px), calc(100% - 16px)) !important;
	max-width: none !important; min-width: 0 !important; min-height: 0 !important; max-height: none !important;
	height: auto !important; border: 0 !important; padding: 0 !important; background: none !important; overflow: visible !important;
	visibility: visible !important; opacity: 1 !important; transform: none !important; pointer-events: auto !important; z-index: auto !important; }
@media print { :host { display: none !important; } }
`

/** Where a card can be reached now: a modal dialog, or an element that fills the screen, makes all outside it inert. */
export function reachableHome(): Element {
	return [...document.querySelectorAll(':modal')].at(-1) ?? document.documentElement
}

/** Where the card of words belongs: with them. */
export function homeOf(words: Node): Element {
	return words.parentElement?.closest(':modal') ?? document.documentElement
}

/**
 * The element that holds a card: in the top layer, so that nothing of the page covers it, with its content in a shadow root.
 * Cards are in the page only while they are seen.
 */
export class CardHost {
	readonly element: HTMLElement
	readonly root: ShadowRoot
	#home: Element
	#end = new AbortController()

	/** @param beside where the words stand */
	constructor(styles: string, beside: Node) {
		// A plain element: a custom element's name could be taken by the page, whose constructor would then run here.
		this.element = document.createElement('div')
		this.element.setAttribute(CARD_ATTRIBUTE, '')
		this.root = this.element.attachShadow({ mode: 'open' })
		const sheet = new CSSStyleSheet()
		sheet.replaceSync(HOST_STYLE + styles)
		this.root.adoptedStyleSheets = [sheet]
		this.element.popover = 'manual'
		this.#home = homeOf(beside)
		// What is typed in a card is no key command of the page.
		for (const type of ['keydown', 'keypress', 'keyup']) this.element.addEventListener(type, (event) => event.stopPropagation(), { signal: this.#end.signal })
		this.show()
	}

	/** The root element of the page, or what makes all outside it inert and holds the card. */
	get home(): Element {
		return this.#home
	}

	get isShown(): boolean {
		return this.element.isConnected
	}

	show(): void {
		if (this.element.parentElement !== this.#home) this.#home.append(this.element)
		if (!this.element.matches(':popover-open')) this.element.showPopover()
	}

	hide(): void {
		this.element.remove()
	}

	/** Goes elsewhere: out of a dialog that closes, which would hide it, or into what makes all else inert. */
	moveTo(home: Element): void {
		if (this.#home === home) return
		this.#home = home
		if (this.isShown) this.show()
	}

	/** Over all else again, as over an element that has taken the whole screen since. */
	raise(): void {
		if (!this.isShown) return
		const before = focused()
		this.element.hidePopover()
		this.element.showPopover()
		before?.focus({ preventScroll: true })
	}

	/** Pixels that the card is wide where the window is. */
	setWidth(width: number): void {
		this.element.style.setProperty('--certlight-width', `${width}px`)
	}

	remove(): void {
		this.#end.abort()
		this.element.remove()
	}
}
