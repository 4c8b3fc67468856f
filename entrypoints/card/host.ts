import { CARD_ATTRIBUTE } from '../../messages/card-script.ts'

/** The element that holds the card: in the top layer, so that nothing of the page covers it, with its content in a shadow root. */
export type CardHost = { element: HTMLElement; root: ShadowRoot; remove(): void }

/** Styles that no rule of the page can override: within a shadow tree, `!important` on the host wins over the page's. */
const HOST_STYLE = `
:host { all: initial !important; display: block !important; position: fixed !important; inset: auto !important; margin: 0 !important;
	left: var(--certlight-x, 0) !important; top: var(--certlight-y, 0) !important; width: max-content !important; max-width: calc(100vw - 16px) !important;
	height: auto !important; border: 0 !important; padding: 0 !important; background: none !important; overflow: visible !important;
	visibility: visible !important; opacity: 1 !important; transform: none !important; pointer-events: auto !important; z-index: auto !important; }
@media print { :host { display: none !important; } }
`

/** Puts an empty card into the page and shows it in the top layer. It is the only element that Certlight ever adds, and only while it is seen. */
export function showHost(styles: string): CardHost {
	// A plain element: a custom element's name could be taken by the page, whose constructor would then run here.
	const element = document.createElement('div')
	element.setAttribute(CARD_ATTRIBUTE, '')
	const root = element.attachShadow({ mode: 'open' })
	const sheet = new CSSStyleSheet()
	sheet.replaceSync(HOST_STYLE + styles)
	root.adoptedStyleSheets = [sheet]
	element.popover = 'manual'
	document.documentElement.append(element)
	element.showPopover()
	return { element, root, remove: () => element.remove() }
}
