import { terms } from 'virtual:certlight-terms'
import { browser } from 'wxt/browser'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { followLens } from '../../messages/lens.ts'
import { watchNews } from '../../messages/news.ts'
import { makeMatcher } from '../../study/finder/matcher.ts'
import { endWithExtension, removeLeftCards } from './lifetime.ts'
import { Session } from './session.ts'
import { Voice } from './voice.ts'
import '../../components/highlight.css'

export default defineContentScript({
	matches: ['https://docs.aws.amazon.com/*'],
	runAt: 'document_idle',
	noScriptStartedPostMessage: true,
	async main(ctx) {
		// Browsers without custom highlights read the page as it is.
		if (!('highlights' in CSS)) return
		if (import.meta.env.FIREFOX) removeLeftCards()
		let session: Session | undefined
		const lens = await followLens((changed) => session?.setLens(changed), ctx.signal)
		if (ctx.isInvalid) return
		const voice = new Voice(ctx.signal)
		session = new Session(makeMatcher(terms), lens, voice, ctx.signal)
		const leave = (hosts: string[]) => hosts.includes(location.hostname) && ctx.notifyInvalidated()
		watchNews({ say: (words) => voice.say(words), leave }, ctx.signal)
		ctx.addEventListener(window, 'wxt:locationchange', ({ oldUrl, newUrl }) => {
			// The browser tells of the new address before it holds.
			if (oldUrl.pathname !== newUrl.pathname || oldUrl.search !== newUrl.search) ctx.setTimeout(() => session?.restart())
		})
		endWithExtension(() => browser.runtime?.id !== undefined, ctx)
	},
})
