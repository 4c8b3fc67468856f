import { expect, test } from 'vitest'
import { inSession } from './harness/in-session.ts'
import { chooseExam } from './harness/learner.ts'
import { until } from './harness/until.ts'
import type { View } from './harness/view.ts'

const session = inSession()

/** The desk at an address of the library, as a link or bookmark would open it. */
async function library(address: string): Promise<View> {
	return session().openTab(`desk.html#/library${address}`)
}

const databaseHolds = (view: View, table: string) =>
	view.page.evaluate(
		`new Promise((done, fail) => {
			const opening = indexedDB.open('certlight')
			opening.onerror = () => fail(opening.error)
			opening.onsuccess = () => {
				const count = opening.result.transaction('${table}').objectStore('${table}').count()
				count.onsuccess = () => { done(count.result); opening.result.close() }
			}
		})`,
	)

/** Whether everything found is of that kind. */
const onlyOf = (view: View, kind: string) =>
	view.run((root, _tools, kind) => [...root.querySelectorAll('.hit-category')].every((category) => category.textContent === kind), kind)

test('the library is not read before somebody comes to it', async () => {
	const desk = await chooseExam(session(), 'MLS-C01')
	await desk.sees('You are preparing for')
	const popup = await session().openPopup()
	await popup.sees('Check answer')
	await popup.page.close()
	expect(await databaseHolds(desk, 'algorithms')).toBe(0)
	await desk.click('link', 'Library')
	await desk.sees('notes')
	await until('the library to be there', async () => ((await databaseHolds(desk, 'algorithms')) as number) > 20)
})

test('a former name finds the entry of today and says until when it was used', async () => {
	const desk = await library('')
	await desk.fill('Search the whole library', 'kinesis data fire')
	await desk.sees('Formerly Amazon Kinesis Data Firehose, until 9 February 2024')
	await desk.click('link', 'Amazon Data Firehose')
	await desk.sees('Traps')
	await desk.click('link', 'All notes')
	await desk.sees('Category')
	await desk.page.close()
})

test('the search goes through notes, look-alikes, algorithms and questions, and shows one kind on wish', async () => {
	const desk = await library('/notes?q=k-means')
	for (const words of ['Notes', 'Look-alikes', 'Algorithms']) await until(words, () => desk.has('button', words))
	await desk.click('button', 'Algorithms')
	await until('only algorithms to show', () => onlyOf(desk, 'Algorithm chooser'))
	await desk.click('link', 'K-means')
	await desk.sees('Hyperparameters')
	await desk.page.close()
})

test('a closed service says so in the list and in its note', async () => {
	const desk = await library('/notes?category=AI%20services')
	await desk.sees('Closed to new customers since 29 July 2024')
	await desk.click('link', 'Amazon Forecast')
	await desk.sees('Closed to new customers since 29 July 2024')
	await desk.sees('Use instead')
	await desk.page.close()
})

test('the chooser answers while one chooses, keeps the choice in its address and says what to give up', async () => {
	const desk = await library('/chooser?task=ranking&data=tabular&wish=interpretable')
	await desk.sees('What matters')
	const before = await desk.text()
	if (before.includes('Nothing fits')) await desk.click('button', 'then)')
	await desk.sees('fit')
	await desk.click('button', 'Start again')
	await desk.click('button', 'No GPU')
	await until('the address to follow', async () => (await desk.page.evaluate('location.hash')) === '#/library/chooser?wish=no-gpu')
	await desk.page.close()
})

test('an answer has an address of its own, which opens it in view', async () => {
	const desk = await library('/faq')
	await desk.sees('questions')
	const question = await desk.run((root) => [...root.querySelectorAll('.faq summary')].at(-1)?.textContent ?? '')
	await desk.click('button', question)
	await desk.click('link', 'Link to this answer')
	await until('the address to follow', async () => String(await desk.page.evaluate('location.hash')).startsWith('#/library/faq/'))
	const address = String(await desk.page.evaluate('location.hash')).replace('#/library', '')
	await desk.page.close()
	const again = await library(address)
	await again.sees('Link to this answer')
	const opened = () => again.run((root) => root.querySelector('.faq details[open] summary')?.textContent)
	expect(await opened()).toBe(question)
	await until('the answer to be in view', () =>
		again.run((root) => {
			const { top = -1 } = root.querySelector('.faq details[open]')?.getBoundingClientRect() ?? {}
			return top >= 0 && top < innerHeight
		}),
	)
	await again.page.close()
})

test('each part opens at its own address and fits a narrow window', async () => {
	const parts: [string, string][] = [
		['/notes', 'notes'],
		['/pairs', 'pairs'],
		['/pairs/k-means--k-nearest-neighbors', 'labels'],
		['/chooser', 'fit'],
		['/chooser/xgboost', 'Hyperparameters'],
		['/path', 'What renews what'],
		['/faq', 'questions'],
		['/careers', 'The article claims, without a source'],
		['/resources', 'checked on'],
		['/kept', 'Nothing kept yet'],
	]
	for (const [address, words] of parts) {
		const desk = await library(address)
		await desk.page.setViewport({ width: 360, height: 760 })
		await desk.sees(words)
		expect(await desk.page.evaluate('document.documentElement.scrollWidth - innerWidth'), address).toBeLessThanOrEqual(0)
		await desk.page.close()
	}
	expect(session().errors).toEqual([])
})
