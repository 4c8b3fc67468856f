import { expect, test } from 'vitest'
import { inSession } from './harness/in-session.ts'
import { answer, chooseExam, questionIn, reasonsOf } from './harness/learner.ts'
import { asRead } from './harness/taught.ts'

const session = inSession(async (started) => {
	await chooseExam(started, 'MLS-C01')
})

test('the popup asks the same question however often it is opened, and says why', async () => {
	const first = await session().openPopup()
	const question = await questionIn(first)
	await first.sees('% of the exam')
	await first.page.close()
	const second = await session().openPopup()
	expect((await questionIn(second)).id).toBe(question.id)
	await second.page.close()
})

test('an incomplete answer is not taken', async () => {
	const popup = await session().openPopup()
	const question = await questionIn(popup)
	if (question.type !== 'ordering') {
		await popup.click('button', 'Check answer')
		expect(await popup.has('heading', 'Right')).toBe(false)
		expect(await popup.has('heading', 'Wrong')).toBe(false)
		expect(await popup.has('button', 'Check answer')).toBe(true)
	}
	await popup.page.close()
})

test('answering shows right or wrong, the reason for every option, the takeaway and the sources; the worker may die meanwhile', async () => {
	const popup = await session().openPopup()
	const question = await questionIn(popup)
	await session().stopWorker()
	await answer(popup, question, true)
	if ('options' in question) await popup.sees('Right')
	await popup.sees(asRead(question.takeaway))
	for (const reason of reasonsOf(question)) await popup.sees(reason)
	for (const { title } of question.sources) expect(await popup.has('link', title), title).toBe(true)
	await popup.page.close()
})

test('opened again, the popup still shows that question, says that it is done and asks no more', async () => {
	const popup = await session().openPopup()
	const question = await questionIn(popup)
	await popup.sees(asRead(question.takeaway))
	await popup.sees('done')
	expect(await popup.has('button', 'Check answer')).toBe(false)
	await popup.page.close()
})

test('the popup reported no error', () => {
	expect(session().errors).toEqual([])
})
