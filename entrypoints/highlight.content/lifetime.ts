import type { ContentScriptContext } from 'wxt/utils/content-script-context'
import { CARD_ATTRIBUTE } from '../../messages/card-script.ts'
import { VOICE_ATTRIBUTE } from './voice.ts'

/** Milliseconds between two looks at whether the extension is still there. */
const LOOK = 1000

/**
 * Ends the script when the extension is updated, reloaded or switched off: the browser says nothing to a page that is open then.
 * A look is one property read; a hidden page is not looked at until it is seen.
 */
export function endWithExtension(isThere: () => boolean, ctx: ContentScriptContext): void {
	const look = () => {
		if (!isThere()) ctx.notifyInvalidated()
	}
	let timer = 0
	const follow = () => {
		clearInterval(timer)
		if (document.visibilityState === 'hidden') return
		look()
		if (!ctx.signal.aborted) timer = window.setInterval(look, LOOK)
	}
	document.addEventListener('visibilitychange', follow, { signal: ctx.signal })
	ctx.signal.addEventListener('abort', () => clearInterval(timer), { once: true })
	follow()
}

/**
 * Removes a card or a voice that an earlier version left behind: Firefox ends a script at once when it updates, without a word to it.
 * In Chromium the earlier script lives on until it notices, and clears away itself; there the look would cost every page for nothing.
 */
export function removeLeftCards(): void {
	for (const element of document.querySelectorAll(`[${CARD_ATTRIBUTE}]:popover-open, [${VOICE_ATTRIBUTE}]`)) element.remove()
}
