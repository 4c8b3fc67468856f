// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { MissPart } from '../../extension/practice/MissPart.tsx'
import { StoreContext } from '../../extension/store-context.ts'
import { recordAnswer } from '../../store/answers.ts'
import { listMisses } from '../../store/misses.ts'
import { screenOf } from '../components/screen.ts'
import { seeded } from '../store/fresh.ts'
import { answer, question } from '../study/samples.ts'

test('the reasons of a miss stand there from the first moment, so that nothing below them moves, and can be said at once', async () => {
	const db = await seeded()
	await recordAnswer(db, answer('q/one', { id: 'a', right: false }))
	const screen = screenOf(
		<StoreContext.Provider value={db}>
			<MissPart question={question('q/one')} answerId="a" onNote={() => undefined} />
		</StoreContext.Provider>,
	)
	screen.click('button', 'I misread it')
	await vi.waitFor(async () => expect((await listMisses(db)).get('a')).toEqual({ reason: 'misread' }))
})
