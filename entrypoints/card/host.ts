import { CARD_ATTRIBUTE } from '../../messages/card-script.ts'

/** The element that holds the card: in the top layer, so that nothing of the page covers it, with its content in a shadow root. */
export type CardHost = { element: HTMLElement; root: ShadowRoot; dialog: Element | null | undefined; remove(): void }

/** Styles that no rule of the page can override: within a shadow tree, `!important` on the host wins over the page's. */
const HOST_STYLE = `
:host { all: initial !important; display: block !important; position: fixed !important; inset: auto !important; margin: 0 !important;
	left: var(--certlight-x, 0) !important; top: var(--certlight-y, 0) !important; width: min(360px, calc(100% - 16px)) !important; max-width: none !important;
	min-width: 0 !important; min-height: 0 !important; max-height: none !important;
	height: auto !important; border: 0 !important; padding: 0 !important; background: none !important; overflow: visible !important;
	visibility: visible !important; opacity: 1 !important; transform: none !important; pointer-events: auto !important; z-index: auto !important; }
@media print { :host { display: none !important; } }
`

/**
 * Puts an empty card into the page and shows it in the top layer. Cards are the only elements that Certlight ever adds, and only while they are seen.
 * @param beside where the words stand: a modal dialog makes all outside it inert, so their card goes inside
 */
export function showHost(styles: string, beside: Node): CardHost {
	// A plain element: a custom element's name could be taken by the page, whose constructor would then run here.
	const element = document.createElement('div')
	element.setAttribute(CARD_ATTRIBUTE, '')
	const root = element.attachShadow({ mode: 'open' })
	const sheet = new CSSStyleSheet()
	sheet.replaceSync(HOST_STYLE + styles)
	root.adoptedStyleSheets = [sheet]
	element.popover = 'manual'
	const dialog = beside.parentElement?.closest('dialog:modal')
	const home = dialog ?? document.documentElement
	home.append(element)
	element.showPopover()
	return { element, root, dialog, remove: () => element.remove() }
}

/** Moves a card out of a dialog that closes, which would hide it. */
export function leaveDialog({ element }: CardHost): void {
	document.documentElement.append(element)
	element.showPopover()
}
