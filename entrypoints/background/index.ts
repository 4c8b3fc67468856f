import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { refreshLens } from '../../extension/lens.ts'
import { answerRequests } from '../../messages/answer.ts'
import { readCard } from '../../store/card.ts'
import { aboutOf } from './about.ts'
import { showCount } from './badge.ts'
import { injectCardScript } from './card-script.ts'
import { runCommand } from './commands.ts'
import { emptyCatalogue, readCatalogue } from './find-entry.ts'
import { keepByKey, keepFromMenu } from './keep-passage.ts'
import { createMenu, lookUp } from './menu.ts'
import { enterText, startTyping, suggestNotes } from './omnibox.ts'
import { openNote } from './open-note.ts'
import { askInCard, keepFromCard } from './quiz.ts'
import { enterSites, followConsent, leaveSites } from './sites.ts'
import { withStore } from './store.ts'
import { welcome } from './welcome.ts'

const writing = import.meta.env.FIREFOX ? 'plain' : 'xml'
const catalogue = () => withStore(readCatalogue).catch(emptyCatalogue)
const keeping = { withStore, aboutOf }

export default defineBackground(() => {
	// Listeners stand here, at once and together: a worker that wakes late misses what woke it. It keeps nothing between events.
	answerRequests({
		card: (id) => withStore((db) => readCard(db, id)),
		question: (service, notThis) => withStore((db) => askInCard(db, service, notThis)),
		answer: (given) => withStore((db) => keepFromCard(db, given)),
		cardScript: injectCardScript,
		openNote,
		lens: () => withStore(refreshLens),
		badge: showCount,
	})
	browser.runtime.onInstalled.addListener(({ reason }) => void welcome(reason === 'install'))
	browser.runtime.onInstalled.addListener(() => void createMenu())
	browser.runtime.onInstalled.addListener(() => void followConsent())
	browser.runtime.onStartup.addListener(() => void welcome(false))
	browser.runtime.onStartup.addListener(() => void followConsent())
	browser.permissions.onAdded.addListener(({ origins = [] }) => void enterSites(origins))
	browser.permissions.onRemoved.addListener(({ origins = [] }) => void leaveSites(origins))
	browser.commands.onCommand.addListener((command) => void (command === 'keep-passage' ? keepByKey(keeping) : runCommand(command, withStore)))
	browser.contextMenus.onClicked.addListener((click, tab) => void lookUp(click, tab?.windowId, catalogue))
	browser.contextMenus.onClicked.addListener((click, tab) => void keepFromMenu(click, tab, keeping))
	browser.omnibox.onInputStarted.addListener(() => void startTyping(writing))
	browser.omnibox.onInputChanged.addListener((text, suggest) => void suggestNotes(text, suggest, catalogue, writing))
	browser.omnibox.onInputEntered.addListener((text, disposition) => void enterText(text, disposition, catalogue))
})
