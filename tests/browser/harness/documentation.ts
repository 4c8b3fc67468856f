import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const docsOrigin = 'https://docs.aws.amazon.com'

const own = fileURLToPath(new URL('../../pages/docs', import.meta.url))
const shared = fileURLToPath(new URL('../../../../shared/pages', import.meta.url))
const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript' }

/** What stands at an address of the documentation site. */
export type Resource = { contentType: string; body: string }

/** Whether ../shared/pages, real documentation pages that are no part of the project, is there. */
export const hasRealPages = existsSync(shared)

/** The addresses of the real pages, by their number: `01` is the longest. */
export const realPages: Record<string, string> = Object.fromEntries(
	(hasRealPages ? readdirSync(shared) : []).filter((file) => file.endsWith('.html')).map((file) => [file.slice(0, 2), `/guide/latest/dg/${file.slice(3)}`]),
)

function fileOf(path: string): string {
	const [, guide, , , file = ''] = path.split('/')
	if (guide !== 'guide' || !hasRealPages) return join(own, path)
	return join(shared, readdirSync(shared).find((name) => name === file || name.slice(3) === file) ?? file)
}

/** The project's sample page or the real page at a path of the site, or undefined. */
export function resourceAt(path: string): Resource | undefined {
	const file = fileOf(decodeURIComponent(path))
	if (!existsSync(file)) return undefined
	// Old pages name their pictures without TLS, as the site does no more; Firefox would wait for a network.
	const body = readFileSync(file, 'utf8').replaceAll('src="http:', 'src="https:')
	return { contentType: types[extname(file)] ?? 'application/octet-stream', body }
}

/** The page with everything in its article standing there `times` times. */
export function repeatArticle(html: string, times: number): string {
	const start = html.indexOf('>', html.indexOf('id="main-col-body"')) + 1
	const end = html.indexOf('<awsdocs-copyright', start)
	return html.slice(0, start) + html.slice(start, end).repeat(times) + html.slice(end)
}
