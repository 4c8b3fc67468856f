import { browser } from 'wxt/browser'
import { tellPage } from '../../messages/to-page.ts'
import { type OtherSite, originOf, otherSites } from '../../study/sites.ts'

/** The files of the highlight script, as the build names them. */
const SCRIPT = '/content-scripts/highlight.js'
const STYLE = '/content-scripts/highlight.css'

const scriptId = ({ id }: OtherSite) => `site-${id}`

/** One change at a time: two that run at once would register the same script twice. */
let line: Promise<void> = Promise.resolve()

/** Lets Certlight run on the sites that the learner allows, and on no others. The browser forgets the scripts at every update. */
export function followConsent(): Promise<void> {
	line = line.then(registerAllowed).catch((error: unknown) => console.warn('Certlight could not be set up on another site.', error))
	return line
}

/** Sites were allowed: Certlight runs there from now on, and on their pages that are open. */
export async function enterSites(origins: readonly string[]): Promise<void> {
	await followConsent()
	for (const site of sitesAmong(origins)) {
		const tabs = await browser.tabs.query({ url: originOf(site) })
		await Promise.all(tabs.map(({ id }) => id !== undefined && runIn(id)))
	}
}

/** Sites are no longer allowed: their pages that are open go dark, too. */
export async function leaveSites(origins: readonly string[]): Promise<void> {
	await followConsent()
	const hosts = sitesAmong(origins).map(({ host }) => host)
	// The browser tells no longer which tabs show these sites, so all are told, and each knows where it is.
	for (const { id } of await browser.tabs.query({})) if (id !== undefined) void tellPage(id, { kind: 'leave', hosts })
}

function sitesAmong(origins: readonly string[]): OtherSite[] {
	return otherSites.filter((site) => origins.includes(originOf(site)))
}

async function registerAllowed(): Promise<void> {
	const [{ origins = [] }, scripts] = await Promise.all([browser.permissions.getAll(), browser.scripting.getRegisteredContentScripts()])
	const registered = new Set(scripts.map(({ id }) => id))
	const allowed = sitesAmong(origins)
	const isAllowed = (site: OtherSite) => allowed.includes(site)
	const gone = otherSites.filter((site) => registered.has(scriptId(site)) && !isAllowed(site))
	const fresh = allowed.filter((site) => !registered.has(scriptId(site)))
	if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone.map(scriptId) })
	if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh.map(scriptFor))
}

function scriptFor(site: OtherSite) {
	return { id: scriptId(site), js: [SCRIPT], css: [STYLE], matches: [originOf(site)], runAt: 'document_idle' as const, persistAcrossSessions: true }
}

async function runIn(tabId: number): Promise<void> {
	try {
		await browser.scripting.insertCSS({ target: { tabId }, files: [STYLE] })
		await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] })
	} catch {
		// A tab that shows an error page, or was closed meanwhile, gets the script with its next page.
	}
}
