import { beforeEach, expect, test, vi } from 'vitest'
import { askInCard, keepFromCard } from '../../../entrypoints/background/quiz.ts'
import { listAnswers } from '../../../store/answers.ts'
import type { Store } from '../../../store/open.ts'
import { setPreferences } from '../../../store/preferences.ts'
import { chooseExam } from '../../../store/settings.ts'
import { seeded } from '../../store/fresh.ts'
import { question, service, taught } from '../../study/samples.ts'

const written = vi.hoisted(() => vi.fn(async (_items: unknown) => undefined))
vi.mock('wxt/browser', () => ({ browser: { storage: { local: { set: written } } } }))
vi.mock('virtual:certlight-hash', () => ({ contentHash: 'this-build' }))

let db: Store
beforeEach(async () => {
	written.mockClear()
	db = await seeded(taught({ services: [service('bedrock')], questions: [question('q/one')] }))
	await chooseExam(db, 'AIF-C01')
})

const at = Date.UTC(2026, 10, 23, 12)
const given = { id: 'uuid', questionId: 'q/one', exam: 'AIF-C01', at, response: { kind: 'choice' as const, chosen: [1] }, tookMs: 4000 }

test('an answer from a card is graded here, kept with its place, and pages are told', async () => {
	await keepFromCard(db, given)
	expect(await listAnswers(db)).toEqual([{ ...given, day: '2026-11-23', right: true, place: 'card', contentHash: 'this-build' }])
	expect(written).toHaveBeenCalledWith({ lens: expect.objectContaining({ strengths: { bedrock: expect.any(String) } }) })
})

test('sent again it is kept once', async () => {
	await keepFromCard(db, given)
	await keepFromCard(db, given)
	expect(await listAnswers(db)).toHaveLength(1)
})

test('a guess is remembered as one', async () => {
	await keepFromCard(db, { ...given, guess: true })
	expect((await listAnswers(db))[0]?.guess).toBe(true)
})

test('what does not fit the question, or has none, is not kept and says so', async () => {
	await expect(keepFromCard(db, { ...given, response: { kind: 'choice', chosen: [9] } })).rejects.toThrow('position')
	await expect(keepFromCard(db, { ...given, questionId: 'q/gone' })).rejects.toThrow('no longer in Certlight')
	expect(await listAnswers(db)).toEqual([])
})

test('a full disk is told in a sentence', async () => {
	vi.spyOn(db.answers, 'add').mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError') as never)
	await expect(keepFromCard(db, given)).rejects.toThrow('free some space')
})

test('a question comes with a seed of its own', async () => {
	expect(await askInCard(db, 'bedrock', undefined)).toMatchObject({ question: { id: 'q/one' }, seed: expect.any(Number) })
	expect(await askInCard(db, 'lex', undefined)).toBeUndefined()
})

test('a question asks whether it is a guess exactly where practice does', async () => {
	expect(await askInCard(db, 'bedrock', undefined)).toMatchObject({ confidence: true })
	await setPreferences(db, { confidence: false })
	expect(await askInCard(db, 'bedrock', undefined)).toMatchObject({ confidence: false })
})
