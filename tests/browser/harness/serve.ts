import type { HTTPRequest, Page } from 'puppeteer-core'
import { type Resource, resourceAt } from './documentation.ts'

const missing = { status: 404, contentType: 'text/plain', body: 'No such page' }

/** Pages that a test writes itself, by path. */
export type OwnPages = Record<string, string>

function find(path: string, ownPages: OwnPages): Resource | undefined {
	const html = ownPages[path]
	return html === undefined ? resourceAt(path) : { contentType: 'text/html; charset=utf-8', body: html }
}

function answer(request: HTTPRequest, ownPages: OwnPages): Promise<void> {
	const { protocol, pathname } = new URL(request.url())
	if (!protocol.startsWith('http')) return request.continue()
	if (pathname === '/favicon.ico') return request.respond({ status: 204 })
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
