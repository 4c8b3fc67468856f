import type { Browser } from 'puppeteer-core'

/** The part of puppeteer's connection to Firefox that this needs, and that its types do not show. */
type Wire = { send(method: string, params: object): Promise<{ result: unknown }> }
type Tree = { contexts: { context: string }[] }
type Evaluated = { type: string; exceptionDetails?: { text: string }; result?: { value?: unknown } }

/** Runs an expression in the browser's own window, where extensions are managed, and returns its plain value. */
export async function inBrowserWindow(browser: Browser, expression: string): Promise<unknown> {
	const { connection } = browser as unknown as { connection: Wire }
	const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as Tree
	const target = { context: tree.contexts[0]?.context }
	const { exceptionDetails, result } = (await connection.send('script.evaluate', { expression, target, awaitPromise: true })).result as Evaluated
	if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text)
	return result?.value
}

/** Ends the extension's background page as Firefox does when it is idle, without waiting for that. */
export async function stopBackground(browser: Browser, id: string): Promise<void> {
	const extension = `WebExtensionPolicy.getByID('${id}').extension`
	const stop = `(async () => { await ${extension}.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true }); return ${extension}.backgroundState })()`
	const state = await inBrowserWindow(browser, stop)
	if (state !== 'stopped') throw new Error(`The background page is ${state}, not stopped.`)
}

/** The whole browser window as PNG, with the sidebar and all. */
export async function pictureOfWindow(browser: Browser): Promise<Uint8Array> {
	const snapshot = `(async () => {
		const bitmap = await window.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white')
		const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
		canvas.getContext('2d').drawImage(bitmap, 0, 0)
		return new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer()).toBase64()
	})()`
	return Buffer.from(String(await inBrowserWindow(browser, snapshot)), 'base64')
}
