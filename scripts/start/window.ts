import { docsOrigin } from '../../tests/browser/harness/documentation.ts'
import { samplePages } from '../../tests/browser/harness/samples.ts'
import { type Session, startSession } from '../../tests/browser/harness/session.ts'
import { type BrowserName, findBrowser } from '../setup/places.ts'

const livePage = `${docsOrigin}/sagemaker/latest/dg/deploy-model-options.html`

async function siteAnswers(): Promise<boolean> {
	try {
		return (await fetch(livePage, { method: 'HEAD', signal: AbortSignal.timeout(5000) })).ok
	} catch {
		return false
	}
}

async function openPage(session: Session): Promise<void> {
	if (await siteAnswers()) {
		const page = await session.browser.newPage()
		await page.goto(livePage)
		return
	}
	console.log('The documentation site cannot be reached: this is the sample page that the project ships.')
	await session.openDocs(samplePages.choose)
}

/** Opens the first browser that is installed with Certlight in it, on a documentation page, and returns when the browser is closed. */
export async function showInWindow(names: BrowserName[]): Promise<void> {
	const name = names.find((each) => findBrowser(each) !== undefined)
	if (name === undefined) throw new Error('No browser is installed.')
	const session = await startSession(name, { headless: false })
	console.log('Certlight is loaded. Choose your exam, then point at a name on the documentation page. Close the browser to end.')
	await openPage(session)
	await new Promise((resolve) => session.browser.once('disconnected', resolve))
	await session.close().catch(() => undefined)
}
