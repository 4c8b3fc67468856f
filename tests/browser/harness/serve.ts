import type { HTTPRequest, Page } from 'puppeteer-core'
import { type Resource, resourceAt } from './documentation.ts'

const missing = { status: 404, contentType: 'text/plain', body: 'No such page' }

// Real pages name thousands of pictures; without one to keep, the browser asks for each of them.
const picture = /\.(png|gif|jpe?g|svg|ico)$/
const onePixel = Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64')

/** Pages that a test writes itself, by path. */
export type OwnPages = Record<string, string>

function find(path: string, ownPages: OwnPages): Resource | undefined {
	const html = ownPages[path]
	return html === undefined ? resourceAt(path) : { contentType: 'text/html; charset=utf-8', body: html }
}

function answer(request: HTTPRequest, ownPages: OwnPages): Promise<void> {
	const { protocol, pathname } = new URL(request.url())
	if (!protocol.startsWith('http')) return request.continue()
	if (picture.test(pathname)) return request.respond({ status: 200, contentType: 'image/gif', headers: { 'cache-control': 'max-age=3600' }, body: onePixel })
	const resource = find(pathname, ownPages)
	return request.respond(resource === undefined ? missing : { status: 200, ...resource })
}

/** Answers every web request of the tab from disk, whatever the host, so that no test needs a network. */
export async function serveDocumentation(page: Page, ownPages: OwnPages): Promise<void> {
	await page.setRequestInterception(true)
	page.on('request', (request) => {
		// A tab that closes meanwhile takes its requests with it.
		answer(request, ownPages).catch(() => undefined)
	})
}
