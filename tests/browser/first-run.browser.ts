import { expect, test } from 'vitest'
import { inSession } from './harness/in-session.ts'
import { changeExam, choiceOf, chooseExam, questionIn } from './harness/learner.ts'
import { asRead, readTaught } from './harness/taught.ts'

const session = inSession()

test('the first run opens the desk, which asks for the exam and tells where each exam stands', async () => {
	const desk = await session().tabOfItsOwn('desk.html')
	for (const { code, statusLine } of readTaught().exams) {
		await desk.sees(code)
		await desk.sees(asRead(statusLine))
		expect(await desk.has('button', choiceOf(code)), choiceOf(code)).toBe(true)
	}
})

test('before an exam is chosen the popup leads to the choice', async () => {
	const popup = await session().openPopup()
	await popup.sees('exam')
	expect(await popup.has('button', 'Check answer')).toBe(false)
	await popup.page.close()
})

test('choosing an exam is enough to be asked a question of it', async () => {
	await chooseExam(session(), 'MLS-C01')
	const popup = await session().openPopup()
	const question = await questionIn(popup)
	expect(question.objectives.some((id) => id.startsWith('MLS-C01/'))).toBe(true)
	await popup.page.close()
})

test('changing the exam changes the question, and changing back brings the first one back', async () => {
	const popup = await session().openPopup()
	const first = await questionIn(popup)
	await popup.page.close()
	const desk = await session().openTab('desk.html')
	for (const code of ['AIF-C01', 'MLS-C01']) {
		await changeExam(desk, code)
		const again = await session().openPopup()
		const question = await questionIn(again)
		expect(
			question.objectives.some((id) => id.startsWith(code)),
			question.id,
		).toBe(true)
		if (code === 'MLS-C01') expect(question.id).toBe(first.id)
		await again.page.close()
	}
	expect(session().errors).toEqual([])
})
