import { expect, test } from 'vitest'
import { litTexts } from './harness/highlights.ts'
import { inSession } from './harness/in-session.ts'
import { chooseExam } from './harness/learner.ts'
import { samplePages } from './harness/samples.ts'
import { until } from './harness/until.ts'

const session = inSession(async (started) => {
	await chooseExam(started, 'MLS-C01')
})

/** Sends a message from an extension page and returns the reply, or why there is none, as text. */
function send(to: string | undefined, message: unknown): string {
	const args = [...(to === undefined ? [] : [to]), message].map((arg) => JSON.stringify(arg)).join(', ')
	return `(globalThis.browser ?? chrome).runtime.sendMessage(${args}).then((reply) => JSON.stringify(reply) ?? 'no answer', (error) => 'no answer: ' + error.message)`
}

test('requests of unknown shape are refused with a sentence', async () => {
	const desk = await session().openTab('desk.html')
	for (const data of [null, 7, {}, { kind: 'card' }, { kind: 'card', id: '../x' }, { kind: 'card', id: 'amazon-s3', more: 1 }, { kind: 'delete-everything' }]) {
		const reply = await desk.page.evaluate(send(undefined, { type: 'ask', data }))
		expect(reply, JSON.stringify(data)).toContain('does not know this request')
	}
	await desk.page.close()
})

test('other kinds of message get no answer, and Certlight goes on working', async () => {
	const desk = await session().openTab('desk.html')
	for (const message of ['hello', 1, null, [], { type: 'steal' }, { type: { nested: true } }]) {
		expect(await desk.page.evaluate(send(undefined, message)), JSON.stringify(message)).toContain('no answer')
	}
	const known = await desk.page.evaluate(send(undefined, { type: 'ask', data: { kind: 'card', id: 'amazon-s3' } }))
	expect(known).toContain('Amazon S3')
	await desk.page.close()
})

test('another extension gets no answer', async () => {
	const stranger = await session().openStranger()
	const id = await session().extensionId()
	const reply = await stranger.evaluate(send(id, { type: 'ask', data: { kind: 'card', id: 'amazon-s3' } }))
	expect(reply).toContain('no answer')
	await stranger.close()
})

test('a page of the site cannot reach the extension', async () => {
	const page = await session().openDocs(samplePages.choose)
	expect(await page.evaluate('typeof globalThis.chrome?.runtime?.sendMessage + typeof globalThis.browser')).toBe('undefinedundefined')
	await page.close()
})

test('with a database of a newer version the popup says so, and the page of the site is as lit as ever', async () => {
	const desk = await session().openTab('desk.html')
	const raise = `new Promise((resolve, reject) => {
		const request = indexedDB.open('certlight', 1_000_000)
		request.onsuccess = () => { request.result.close(); resolve('raised') }
		request.onerror = () => reject(request.error)
	})`
	expect(await desk.page.evaluate(raise)).toBe('raised')
	await desk.page.close()
	const popup = await session().openPopup()
	await popup.sees('newer version')
	expect(await popup.has('button', 'Check answer')).toBe(false)
	await popup.page.close()
	const page = await session().openDocs(samplePages.choose)
	await until('the page to light up', async () => (await litTexts(page)).includes('Amazon Personalize'))
	await page.close()
})
