import { beforeAll, expect, test } from 'vitest'
import { inSession } from './harness/in-session.ts'
import { answer, chooseExam, questionIn } from './harness/learner.ts'
import { asRead } from './harness/taught.ts'
import { until } from './harness/until.ts'
import type { View } from './harness/view.ts'

let desk: View
const session = inSession(async (started) => {
	await chooseExam(started, 'AIF-C01')
})

beforeAll(async () => {
	const popup = await session().openTab('popup.html')
	const question = await questionIn(popup)
	await answer(popup, question, true)
	await popup.sees(asRead(question.takeaway))
	await popup.page.close()
	desk = await session().openTab('desk.html#/settings')
	await desk.page.evaluate(`(() => {
		const make = URL.createObjectURL
		URL.createObjectURL = (blob) => { globalThis.saved = blob.text(); return make.call(URL, blob) }
	})()`)
})

/** Chooses a file as if the learner had picked it in the browser's own window. */
async function chooseFile(text: string): Promise<void> {
	await desk.sees('Add a backup')
	await desk.run((root, _, text) => {
		const field = root.querySelector<HTMLInputElement>('input[type=file]')
		if (!field) throw new Error('No field for a file.')
		const files = new DataTransfer()
		files.items.add(new File([text], 'backup.json', { type: 'application/json' }))
		field.files = files.files
		field.dispatchEvent(new Event('change', { bubbles: true }))
	}, text)
}

test('a backup is saved, everything deleted, and the backup brings it back', async () => {
	await desk.sees('Never saved yet; there is 1 answer to save')
	await desk.click('button', 'Save a backup')
	await desk.sees('The backup is among your downloads.')
	await desk.sees('no answer since then')
	const backup = (await desk.page.evaluate('globalThis.saved')) as string
	expect(JSON.parse(backup)).toMatchObject({ certlight: 'backup', data: { answers: [{ exam: 'AIF-C01' }] } })

	await chooseFile(backup)
	await desk.sees('Everything in it is here already.')
	await desk.click('button', 'Close')

	await desk.click('button', 'Delete everything')
	await desk.sees('Delete everything?')
	await desk.click('button', 'Keep everything')
	await until('the question to be gone', async () => !(await desk.text()).includes('Delete everything?'))
	await desk.click('button', 'Delete everything')
	await desk.sees('Delete everything?')
	await desk.click('button', 'Delete everything', 1)
	await desk.sees('Everything of yours is deleted.')
	await desk.sees('Never saved yet.')
	await desk.click('link', 'Exam')
	await desk.sees('Which exam are you preparing for?')

	await desk.click('link', 'Settings')
	await chooseFile(backup)
	await desk.sees('It brings 1 answer')
	await desk.click('button', 'Add it')
	await desk.sees('Added: 1 answer')
	await desk.click('link', 'Exam')
	await desk.sees('You are preparing for')
})

test('a file that is no backup is refused with a sentence and changes nothing', async () => {
	await desk.click('link', 'Settings')
	await chooseFile('{"bookmarks": []}')
	await desk.sees('This file is not a backup of Certlight. Nothing was changed here.')
	await chooseFile('{"certlight":"backup","format":1,"savedAt":1,"data":{"answers":[')
	await desk.sees('This backup is damaged or was cut off')
	await desk.click('link', 'Exam')
	await desk.sees('You are preparing for')
})
