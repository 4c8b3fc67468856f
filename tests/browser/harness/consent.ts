import type { Session } from './session.ts'

/**
 * Lets the browser's question for a site be answered with yes when the page asks it after a real click: no test can click it.
 * In Chromium the page that manages extensions says so beforehand; in Firefox a preference of the session does.
 */
export async function agreeBeforehand(session: Session, origin: string): Promise<void> {
	if (session.name === 'firefox') return
	const page = await session.browser.newPage()
	await page.goto('chrome://extensions')
	await page.evaluate(`chrome.developerPrivate.addHostPermission('${await session.extensionId()}', '${origin}')`)
	await page.close()
}
