import { test } from 'vitest'
import { inSession } from './harness/in-session.ts'
import { chooseExam } from './harness/learner.ts'
import { samplePages } from './harness/samples.ts'

/** The browser takes its time to say which window a view belongs to, as on a busy machine. */
const slow = `{
	const windows = (globalThis.browser ?? globalThis.chrome)?.windows
	const ask = windows?.getCurrent?.bind(windows)
	if (ask) windows.getCurrent = async (...wishes) => {
		await new Promise((resolve) => setTimeout(resolve, 500))
		return ask(...wishes)
	}
};`

const session = inSession(
	async (started) => {
		await chooseExam(started, 'MLS-C01')
	},
	{ first: slow },
)

test('the panel opens for a click that comes before the popup knows its window', async () => {
	const page = await session().openDocs(samplePages.choose)
	const panel = await session().openPanel(page)
	await panel.sees('On this page')
})
