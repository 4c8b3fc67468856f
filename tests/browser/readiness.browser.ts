import { expect, test } from 'vitest'
import type { Answer } from '../../study/answer.ts'
import type { Question } from '../../study/schema/question.ts'
import { browserName, inSession } from './harness/in-session.ts'
import { chooseExam } from './harness/learner.ts'
import { readTaught } from './harness/taught.ts'
import type { View } from './harness/view.ts'

const code = 'AIF-C01'
const { exams, questions } = readTaught()
const domains = exams.find((exam) => exam.code === code)?.domains ?? []
const session = inSession(async (started) => {
	await chooseExam(started, code)
})

const dayMs = 86_400_000
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10)

/** Answers to so many questions of every domain, given in the days before today; three of four are right. */
function answersTo(aDomain: number): Answer[] {
	const asked: Question[] = domains.flatMap(({ tasks }) => {
		const own = questions.filter(({ objectives, retired }) => !retired && tasks.some(({ id }) => objectives[0] === id))
		return own.slice(0, aDomain)
	})
	return asked.map((question, place): Answer => {
		const at = Date.now() - dayMs * (1 + (place % 9)) + place * 1000
		return {
			id: `given-${place}`,
			questionId: question.id,
			exam: code,
			at,
			day: dayOf(at),
			response: { kind: 'choice', chosen: [0] },
			right: place % 4 !== 0,
			place: 'practice',
			tookMs: 30_000,
			contentHash: 'test',
		}
	})
}

/** Puts rows into a table as if they had been there before the page opened. */
async function keep(desk: View, table: string, rows: unknown[]): Promise<void> {
	await desk.page.evaluate(`new Promise((done, fail) => {
		const opening = indexedDB.open('certlight')
		opening.onerror = () => fail(opening.error)
		opening.onsuccess = () => {
			const work = opening.result.transaction('${table}', 'readwrite')
			for (const row of ${JSON.stringify(rows)}) work.objectStore('${table}').put(row)
			work.onerror = () => fail(work.error)
			work.oncomplete = () => { opening.result.close(); done() }
		}
	})`)
}

test('without answers it says how many are missing, and guesses nothing', async () => {
	const desk = await session().openTab('desk.html')
	await desk.click('link', 'Readiness')
	await desk.sees('Not enough answers yet')
	await desk.sees('You have not answered any question yet. After 30 more')
	for (const { title } of domains) expect(await desk.has('link', title)).toBe(true)
	expect(await desk.text()).not.toContain('chance to pass')
	await keep(desk, 'answers', answersTo(2))
	await desk.page.close()
	const again = await session().openTab('desk.html#/progress')
	await again.sees('You have answered 10 different questions. After 20 more')
	await again.page.close()
})

test('with enough answers it tells the chance to pass as a range, and what it takes passing to need', async () => {
	const seeding = await session().openTab('desk.html#/about')
	await keep(seeding, 'answers', answersTo(12))
	await seeding.page.close()
	const desk = await session().openTab('desk.html#/progress')
	await desk.sees('If you sat it today')
	await desk.sees('chance to pass')
	await desk.sees('62 % to 72 % is what passing is taken to need')
	await desk.sees('AWS does not publish')
	expect(await desk.has('link', 'Set the date of your exam')).toBe(true)
	await desk.page.close()
})

test('with a date it tells that day too, where less is remembered', async () => {
	const seeding = await session().openTab('desk.html#/about')
	const date = dayOf(Date.now() + 60 * dayMs)
	await keep(seeding, 'settings', [{ key: `plan:${code}`, value: { exam: code, date, minutes: 20 } }])
	await seeding.page.close()
	const desk = await session().openTab('desk.html#/progress')
	await desk.sees('with nothing answered until then')
	const shares = [...(await desk.text()).matchAll(/Between (\d+) % and (\d+) % of the answers/g)].map(([, low, high]) => Number(low) + Number(high))
	expect(shares).toHaveLength(2)
	expect(shares[1]).toBeLessThan(shares[0] ?? 0)
	await desk.page.close()
})

test('every domain shows its tasks with the answers behind them, and leads to practising them', async () => {
	const desk = await session().openTab('desk.html#/progress')
	await desk.sees('By domain and task')
	const [first] = domains
	await desk.run((root, _tools, title) => {
		const found = [...root.querySelectorAll('summary')].find((summary) => summary.textContent?.includes(title))
		found?.click()
	}, first?.title ?? '')
	await desk.sees(first?.tasks[0]?.title ?? '')
	await desk.sees('answers to')
	await desk.page.setViewport({ width: 360, height: 760 })
	expect(await desk.page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
	await desk.click('link', 'Practise')
	await desk.page.waitForFunction("location.hash.startsWith('#/practice?task=')")
	await desk.page.close()
})

test('a retired exam is told as such where its plan and readiness stand', async () => {
	const seeding = await session().openTab('desk.html#/about')
	await keep(seeding, 'settings', [{ key: 'exam', value: 'MLS-C01' }])
	await seeding.page.close()
	const plan = await session().openTab('desk.html#/exam')
	await plan.sees('Day to know it by')
	await plan.page.close()
	const readiness = await session().openTab('desk.html#/progress')
	await readiness.sees('how well its last guide is known')
	await readiness.page.close()
})

test(`nobody reported an error in ${browserName}`, () => {
	expect(session().errors).toEqual([])
})
