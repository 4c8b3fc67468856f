import { browser } from 'wxt/browser'

/** Closes the toolbar's popup where this page is shown in it: it would cover what was just opened. */
export function closePopup(): void {
	if (browser.extension.getViews({ type: 'popup' }).includes(window)) window.close()
}
