import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { answerRequests } from '../../messages/answer.ts'
import { readCard } from '../../store/card.ts'
import { injectCardScript } from './card-script.ts'
import { openNote } from './open-note.ts'
import { withStore } from './store.ts'
import { welcome } from './welcome.ts'

export default defineBackground(() => {
	// Listeners stand here, at once and together: a worker that wakes late misses what woke it. It keeps nothing between events.
	answerRequests({ card: (id) => withStore((db) => readCard(db, id)), cardScript: injectCardScript, openNote })
	browser.runtime.onInstalled.addListener(({ reason }) => void welcome(reason === 'install'))
	browser.runtime.onStartup.addListener(() => void welcome(false))
})
