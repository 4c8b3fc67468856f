import { expect, test } from 'vitest'
import { inSession } from './harness/in-session.ts'
import { answer, chooseExam, questionIn } from './harness/learner.ts'
import { asRead } from './harness/taught.ts'

// Full from the moment that the test says so, in the window where it says so.
const fillable = `{
	const { add, put } = globalThis.IDBObjectStore.prototype
	const guard = (write) => function (...args) {
		if (globalThis.diskIsFull) throw new DOMException('The disk is full', 'QuotaExceededError')
		return write.apply(this, args)
	}
	Object.assign(globalThis.IDBObjectStore.prototype, { add: guard(add), put: guard(put) })
};`

const session = inSession(
	async (started) => {
		await chooseExam(started, 'MLS-C01')
	},
	{ first: fillable },
)

test('an answer that cannot be kept is not lost: the popup says why, and it can be sent again', async () => {
	const popup = await session().openPopup()
	const question = await questionIn(popup)
	await popup.page.evaluate('globalThis.diskIsFull = true')
	await answer(popup, question, true)
	await popup.sees('free some space')
	expect(await popup.text()).not.toContain(asRead(question.takeaway))
	await popup.page.evaluate('globalThis.diskIsFull = false')
	await popup.click('button', 'again')
	await popup.sees(asRead(question.takeaway))
	await popup.page.close()
})
