import { expect, test } from 'vitest'
import { markupWithAndWithout } from './harness/control.ts'
import { hasRealPages, realPages } from './harness/documentation.ts'
import { litTexts, readHighlights } from './harness/highlights.ts'
import { inSession } from './harness/in-session.ts'
import { chooseExam } from './harness/learner.ts'
import { samplePages, turnTo } from './harness/samples.ts'
import { until } from './harness/until.ts'

const session = inSession(async (started) => {
	await chooseExam(started, 'MLS-C01')
})

test('the names of a documentation page light up, across elements, line breaks and hard spaces', async () => {
	const page = await session().openDocs(samplePages.choose)
	await until('the end of the page to light up', async () => (await litTexts(page)).includes('Amazon Personalize'))
	const lit = await litTexts(page)
	for (const name of ['Amazon SageMaker AI', 'Amazon S3', 'AWS Glue', 'Amazon Athena', 'AWS Lambda', 'SageMaker Asynchronous Inference', 'XGBoost']) {
		expect(lit, name).toContain(name)
	}
	expect(lit, 'a former name').toContain('Amazon Kinesis Data Firehose')
	await page.close()
})

test('names in code, fields, navigation and breadcrumbs stay dark, and so do ordinary words', async () => {
	const page = await session().openDocs(samplePages.choose)
	await until('the end of the page to light up', async () => (await litTexts(page)).includes('Amazon Personalize'))
	const lit = (await litTexts(page)).join('|')
	for (const name of ['Translate', 'Rekognition', 'Transcribe', 'Comprehend', 'Polly', 'Kendra', 'Lex', 'Textract']) expect(lit).not.toContain(name)
	for (const word of ['comprehend', 'translate', 'forecast', 'lambda', 'glue']) expect(lit.split('|')).not.toContain(word)
	const outside = await page.evaluate(() => {
		const starts = [...CSS.highlights].filter(([name]) => name.startsWith('certlight-')).flatMap(([, highlight]) => [...highlight])
		return starts.filter(({ startContainer }) => !startContainer.parentElement?.closest('#main-col-body')).length
	})
	expect(outside, 'lit places outside the article').toBe(0)
	await page.close()
})

test('the markup of the page is exactly what it is without Certlight', async () => {
	const page = await session().openDocs(samplePages.choose)
	await until('the page to light up', async () => (await litTexts(page)).includes('Amazon Personalize'))
	const { lit, control } = await markupWithAndWithout(session(), page)
	expect(lit).toBe(control)
	await page.close()
})

test('names outside the chosen exam are lit in another shade than those inside', async () => {
	const page = await session().openDocs(samplePages.choose)
	await until('the page to light up', async () => (await litTexts(page)).includes('Amazon Personalize'))
	const shades = new Map((await readHighlights(page)).map(({ text, shade }) => [text, shade]))
	expect(shades.get('Amazon S3')).toBe('new')
	expect(shades.get('Amazon Bedrock AgentCore') ?? shades.get('Amazon Bedrock Guardrails')).toBe('outside')
	await page.close()
})

test('a page put in place without a document load is followed, and back again', async () => {
	const page = await session().openDocs(samplePages.choose)
	await until('the page to light up', async () => (await litTexts(page)).includes('Amazon Personalize'))
	await turnTo(page, samplePages.watch)
	await until('the new page to light up', async () => (await litTexts(page)).includes('Amazon Macie'))
	const lit = await litTexts(page)
	expect(lit).not.toContain('Amazon Personalize')
	expect(lit, 'dead highlights').not.toContain('')
	await page.goBack()
	await until('the first page to light up again', async () => (await litTexts(page)).includes('Amazon Personalize'))
	await page.close()
})

test('tabs that the page builds by script light up when they are shown', async () => {
	const page = await session().openDocs(samplePages.choose)
	await until('the tab in front to light up', async () => (await litTexts(page)).includes('AWS Inferentia'))
	await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('[role=tab]')].find(({ textContent }) => textContent === 'Command line')?.click())
	await until('the other tab to light up', async () => (await litTexts(page)).includes('AWS Step Functions'))
	expect(await litTexts(page), 'dead highlights').not.toContain('')
	await page.close()
})

test('text that changes is read again', async () => {
	const page = await session().openDocs(samplePages.choose)
	await until('the page to light up', async () => (await litTexts(page)).includes('Amazon EventBridge'))
	await page.evaluate(() => {
		const text = document.querySelector('#watched')?.firstChild
		if (text) text.nodeValue = 'Now Amazon Fraud Detector stands here.'
	})
	await until('the new name to light up', async () => (await litTexts(page)).includes('Amazon Fraud Detector'))
	expect(await litTexts(page)).not.toContain('Amazon EventBridge')
	await page.evaluate(() => document.querySelector('#main-col-body')?.append('A note about Amazon Polly, added later.'))
	await until('the added name to light up', async () => (await litTexts(page)).includes('Amazon Polly'))
	await page.evaluate(() => document.querySelector('#watched')?.remove())
	await until('the removed name to go', async () => !(await litTexts(page)).includes('Amazon Fraud Detector'))
	await page.close()
})

test('names light up between Japanese letters', async () => {
	const page = await session().openDocs(samplePages.japanese)
	await until('the page to light up', async () => (await litTexts(page)).includes('Amazon Bedrock'))
	const lit = await litTexts(page)
	for (const name of ['Amazon S3', 'AWS Glue', 'Amazon Athena', 'SageMaker Model Monitor', 'XGBoost']) expect(lit, name).toContain(name)
	expect(lit.join()).not.toContain('Translate')
	await page.close()
})

test('pages of another template light up in their main part', async () => {
	const page = await session().openDocs(samplePages.command)
	await until('the page to light up', async () => (await litTexts(page)).includes('Amazon DynamoDB'))
	const lit = await litTexts(page)
	expect(lit).toContain('Amazon Comprehend')
	expect(lit.join()).not.toContain('Polly')
	await page.close()
})

test('nothing lights up on other sites', async () => {
	const page = await session().openAt('https://control.example/page', { '/page': '<main><p>Amazon S3 and AWS Lambda.</p></main>' })
	const docs = await session().openDocs(samplePages.command)
	await until('a page of the site to light up meanwhile', async () => (await litTexts(docs)).length > 0)
	expect(await litTexts(page)).toEqual([])
	await page.close()
	await docs.close()
})

test.skipIf(!hasRealPages)(`every real page lights up and keeps its markup${hasRealPages ? '' : ' (../shared/pages is not here)'}`, async () => {
	for (const path of Object.values(realPages)) {
		const page = await session().openDocs(path)
		await until(`${path} to light up`, async () => (await litTexts(page)).length > 0)
		const { lit, control } = await markupWithAndWithout(session(), page)
		expect(lit === control, `markup of ${path}`).toBe(true)
		expect(await litTexts(page), `dead highlights on ${path}`).not.toContain('')
		await page.close()
	}
})

test('no page reported an error', () => {
	expect(session().errors).toEqual([])
})
