import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { agreeBeforehand } from './harness/consent.ts'
import { litTexts } from './harness/highlights.ts'
import { browserName, inSession } from './harness/in-session.ts'
import { chooseExam } from './harness/learner.ts'
import { cardOn, pointAt } from './harness/pointing.ts'
import { until } from './harness/until.ts'

const build = join(import.meta.dirname, '../../.output', browserName === 'chromium' ? 'chrome-mv3' : 'firefox-mv3')
const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'))
const origins = [
	'https://aws.amazon.com/*',
	'https://repost.aws/*',
	'https://docs.amazonaws.cn/*',
	'https://sagemaker.readthedocs.io/*',
	'https://boto3.amazonaws.com/*',
]

/** The ids of the scripts that run on other sites. */
const registered = '(globalThis.browser ?? chrome).scripting.getRegisteredContentScripts().then((scripts) => scripts.map(({ id }) => id))'

const around = (body: string) => `<!doctype html><title>A page</title><header>AWS Glue</header><nav>Amazon Athena</nav>${body}<footer>Amazon Redshift</footer>`
const text = '<h1>Keep it</h1>\n<p>Keep the data in Amazon S3.</p>\n<pre>Amazon Polly</pre>'
/** How the sites put their text, in short. */
const pages: Record<string, [path: string, html: string]> = {
	'aws.amazon.com': [
		'/blogs/machine-learning/keep/',
		around(`<div id="aws-page-content"><main id="aws-page-content-main" role="main"><article class="blog-post">${text}</article></main></div>`),
	],
	'repost.aws': ['/questions/1', around(`<div id="__next"><main>${text}</main></div>`)],
	'docs.amazonaws.cn': ['/en_us/AmazonS3/latest/userguide/keep.html', around(`<div id="main"><div id="main-col-body">${text}</div></div>`)],
	'sagemaker.readthedocs.io': [
		'/en/stable/overview.html',
		around(`<div class="wy-nav-side">Amazon EMR</div><div role="main" class="document"><div itemprop="articleBody">${text}</div></div>`),
	],
	'boto3.amazonaws.com': [
		'/v1/documentation/api/latest/index.html',
		around(`<aside>Amazon EMR</aside><div class="content"><article role="main" id="furo-main-content">${text}</article></div>`),
	],
}

test('the manifest asks for docs.aws.amazon.com at once and for each other site later', () => {
	expect(manifest.host_permissions).toEqual(['https://docs.aws.amazon.com/*'])
	expect(manifest.optional_host_permissions).toEqual(origins)
})

/** A build that the browser lets read all the sites from the start stands for one that the learner let. */
describe.runIf(browserName === 'chromium')('a site that is allowed', () => {
	const allowed = { ...manifest, host_permissions: [...manifest.host_permissions, ...origins] }
	const session = inSession(
		async (started) => {
			await chooseExam(started, 'MLS-C01')
		},
		{ files: { 'manifest.json': JSON.stringify(allowed) } },
	)

	test.each(Object.entries(pages))('%s lights up in its text, not in code, navigation and frame', async (host, [path, html]) => {
		const page = await session().openAt(`https://${host}${path}`, { [path]: html })
		await until('the page to light up', async () => (await litTexts(page)).length > 0)
		expect(await litTexts(page)).toEqual(['Amazon S3'])
		await page.close()
	})

	test('has cards, the list of the panel and its switch', async () => {
		const [path, html] = pages['repost.aws'] as [string, string]
		const page = await session().openAt(`https://repost.aws${path}`, { [path]: html })
		await until('the page to light up', async () => (await litTexts(page)).length > 0)
		await pointAt(page, 'Amazon S3')
		await (await cardOn(page)).sees('Documentation')
		const panel = await session().openPanel(page)
		await panel.click('tab', 'page')
		await panel.sees('Amazon S3')
		await panel.sees('Certlight is on here')
		await page.close()
	})

	test('is set up again when the extension is updated, and its switch is on', async () => {
		await session().update('0.1.1')
		const settings = await session().openTab('desk.html#/settings')
		await until('the scripts to be registered', async () =>
			settings.page.evaluate(
				'(globalThis.browser ?? chrome).scripting.getRegisteredContentScripts().then((scripts) => scripts.length === 5 && scripts.every(({ persistAcrossSessions }) => persistAcrossSessions))',
			),
		)
		await until('all switches to be on', () =>
			settings.run(
				(root) => [...root.querySelectorAll<HTMLInputElement>('.site-list input')].map(({ checked }) => checked).join() === 'true,true,true,true,true',
			),
		)
		await settings.page.close()
	})

	test('nobody reported an error', () => {
		expect(session().errors).toEqual([])
	})
})

describe('the consent for a site', () => {
	const session = inSession(async (started) => {
		await chooseExam(started, 'MLS-C01')
		await agreeBeforehand(started, 'https://repost.aws/*')
	})
	const [path, html] = pages['repost.aws'] as [string, string]
	const open = () => session().openAt(`https://repost.aws${path}`, { [path]: html })
	const isOn = (name: string) => async () => {
		const own = await session().openTab('desk.html#/settings')
		await own.sees('Other documentation')
		const on = await own.run((root, tools, name) => (tools.findByRole(root, 'checkbox', name) as HTMLInputElement | undefined)?.checked, name)
		await own.page.close()
		return on
	}
	let page: Page

	test('is asked for by the switch, and lights up what is open already, even while the worker sleeps', async () => {
		page = await open()
		const settings = await session().openTab('desk.html#/settings')
		await settings.sees('Other documentation')
		await session().stopWorker()
		await settings.click('checkbox', 're:Post')
		await until('the switch to turn', async () =>
			settings.run((root, tools) => (tools.findByRole(root, 'checkbox', 're:Post') as HTMLInputElement | undefined)?.checked),
		)
		await page.bringToFront()
		await until('the open page to light up', async () => (await litTexts(page)).includes('Amazon S3'))
		await settings.page.close()
	})

	test('holds for pages opened later, and after a restart, for this site alone', async () => {
		// A restart of Chromium in a test installs the extension anew, and so without what was allowed.
		if (browserName === 'firefox') await session().restart()
		else await page.close()
		await until('the switch to be on', isOn('re:Post'))
		page = await open()
		await until('the page to light up', async () => (await litTexts(page)).includes('Amazon S3'))
		expect(await isOn('AWS website')()).toBe(false)
		await page.bringToFront()
		const settings = await session().openTab('desk.html#/settings')
		expect(await settings.page.evaluate(registered)).toEqual(['site-repost'])
		await settings.page.close()
	})

	test('ends with the switch, for what is open too', async () => {
		const settings = await session().openTab('desk.html#/settings')
		await settings.click('checkbox', 're:Post')
		await until('the switch to turn', async () =>
			settings.run((root, tools) => (tools.findByRole(root, 'checkbox', 're:Post') as HTMLInputElement | undefined)?.checked === false),
		)
		await page.bringToFront()
		await until('the open page to go dark', async () => (await litTexts(page)).length === 0)
		expect(await settings.page.evaluate(registered)).toEqual([])
		await settings.page.close()
		await page.close()
	})

	test('nobody reported an error', () => {
		expect(session().errors).toEqual([])
	})
})
