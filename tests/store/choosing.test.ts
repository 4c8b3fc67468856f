import { expect, test } from 'vitest'
import { recordAnswer } from '../../store/answers.ts'
import { nextQuestion, readToday } from '../../store/choosing.ts'
import { setFlag } from '../../store/flags.ts'
import { setPlan } from '../../store/plan.ts'
import { importSeen } from '../../store/seen.ts'
import { readWhy } from '../../store/why.ts'
import { answer } from '../study/samples.ts'
import { seeded } from './fresh.ts'

const wish = { exam: 'AIF-C01', day: '2026-11-23', now: Date.UTC(2026, 10, 23, 12), seed: 1 }

test('the next question is chosen from all that is kept, and says why in words', async () => {
	const db = await seeded()
	await importSeen(db, [{ day: '2026-11-22', service: 'bedrock', pages: 2 }], '2026-11-23')
	await setPlan(db, { exam: 'AIF-C01', date: '2026-12-01', minutes: 20 })
	await recordAnswer(db, answer('q/three', { at: Date.UTC(2026, 10, 22) }))
	const chosen = await nextQuestion(db, wish)
	expect(chosen?.question.id).toBe('q/one')
	expect(chosen && (await readWhy(db, chosen.why))).toBe('You read two pages on Amazon bedrock this week; this domain is 60 % of the exam in eight days.')
})

test('a drill of flags knows them', async () => {
	const db = await seeded()
	await setFlag(db, 'q/two', true, 1)
	expect((await nextQuestion(db, { ...wish, scope: { flagged: true } }))?.question.id).toBe('q/two')
	expect(await nextQuestion(db, { ...wish, scope: { service: 'lex' } })).toBeUndefined()
})

test('there is nothing to choose for an exam that does not exist', async () => {
	const db = await seeded()
	expect(await nextQuestion(db, { ...wish, exam: 'XYZ-C99' })).toBeUndefined()
	expect(await readToday(db, 'XYZ-C99', wish.day, wish.now)).toBeUndefined()
})

test('today knows the plan and what was answered', async () => {
	const db = await seeded()
	await setPlan(db, { exam: 'AIF-C01', minutes: 5 })
	await recordAnswer(db, answer('q/three', { at: wish.now - 1000, tookMs: 60_000 }))
	expect(await readToday(db, 'AIF-C01', wish.day, wish.now)).toMatchObject({ spent: 1, left: 4 })
})
