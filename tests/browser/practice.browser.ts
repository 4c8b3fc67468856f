import { expect, test } from 'vitest'
import { practiceHref } from '../../components/practice/addresses.ts'
import type { Drill } from '../../study/drill.ts'
import { litTexts } from './harness/highlights.ts'
import { inSession } from './harness/in-session.ts'
import { answer, chooseExam, questionIn } from './harness/learner.ts'
import { samplePages } from './harness/samples.ts'
import { asRead, readTaught } from './harness/taught.ts'
import { until } from './harness/until.ts'
import type { View } from './harness/view.ts'

const code = 'AIF-C01'
const exam = readTaught().exams.find((one) => one.code === code)
const session = inSession(async (started) => {
	await chooseExam(started, code)
})

function openDrill(drill?: Drill): Promise<View> {
	return session().openTab(`desk.html${practiceHref(drill)}`)
}

/** Another question than this one, once it shows. */
async function questionAfter(view: View, id: string) {
	return until('another question', async () => {
		const next = await questionIn(view)
		return next.id !== id && next
	})
}

/** Goes on until a question with options shows: only those can be answered wrongly at will. */
async function choiceIn(view: View) {
	let question = await questionIn(view)
	while (!('options' in question)) {
		await answer(view, question, true)
		await view.click('button', 'Next question')
		question = await questionAfter(view, question.id)
	}
	return question
}

/** Whole rows of a table of the extension's database. */
function rows(view: View, table: string): Promise<{ [key: string]: unknown }[]> {
	return view.page.evaluate(`new Promise((resolve, reject) => {
		const opening = indexedDB.open('certlight')
		opening.onerror = reject
		opening.onsuccess = () => {
			const asked = opening.result.transaction('${table}').objectStore('${table}').getAll()
			asked.onsuccess = () => { opening.result.close(); resolve(asked.result) }
		}
	})`) as Promise<{ [key: string]: unknown }[]>
}

test('a drill of a domain asks about that domain only, and says why each question is asked', async () => {
	const domain = exam?.domains[2]
	const desk = await openDrill()
	await desk.sees('Today:')
	await desk.click('button', domain?.title)
	await desk.sees(`You have not met this question yet; this domain is ${domain?.weight} % of the exam.`)
	let id = ''
	for (let turn = 0; turn < 4; turn++) {
		const question = turn === 0 ? await questionIn(desk) : await questionAfter(desk, id)
		id = question.id
		expect(
			question.objectives.some((objective) => objective.startsWith(`${domain?.id}.`)),
			question.id,
		).toBe(true)
		await answer(desk, question, true)
		if (turn < 3) await desk.click('button', 'Next question')
	}
	expect(await desk.page.evaluate('location.hash')).toBe(practiceHref({ scope: { domain: domain?.id ?? '' } }))
	await desk.page.close()
})

test('a domain of another exam is practised for that exam, and so is what was missed in it', async () => {
	const desk = await openDrill({ scope: { domain: 'MLS-C01/3' } })
	const question = await choiceIn(desk)
	expect(question.objectives.some((objective) => objective.startsWith('MLS-C01/3.'))).toBe(true)
	await answer(desk, question, false)
	await desk.click('button', 'Stop and look back')
	await desk.click('button', 'Practise what you missed')
	await desk.sees('Missed last time')
	expect((await questionIn(desk)).id).toBe(question.id)
	await desk.page.close()
})

test('a miss takes a reason, which shows what helps, and a flag stays', async () => {
	const desk = await openDrill({ scope: { type: 'multiple-choice' } })
	const question = await choiceIn(desk)
	await desk.click('button', 'Flag')
	await answer(desk, question, false)
	await desk.click('button', 'I did not know it')
	await desk.sees('Another question on the same service comes soon.')
	const [given] = (await rows(desk, 'answers')).filter(({ questionId }) => questionId === question.id)
	await until('the reason on disk', async () =>
		(await rows(desk, 'misses')).some(({ answerId, reason }) => answerId === given?.id && reason === 'did-not-know'),
	)
	await desk.click('button', 'Choose a drill')
	await desk.click('button', 'Flagged')
	expect((await questionIn(desk)).id).toBe(question.id)
	expect(await desk.has('button', 'Flagged')).toBe(true)
	await desk.page.close()
})

test('two things that were mixed up are named with a second tap, shown side by side, and come next', async () => {
	const desk = await openDrill({ scope: { type: 'multiple-choice' } })
	const question = await choiceIn(desk)
	await answer(desk, question, false)
	await desk.click('button', 'I mixed up two things')
	await desk.sees('Which two?')
	const first = await desk.run((root) => root.querySelector('.mix-ups .miss')?.textContent ?? '')
	// Where the question holds only one pair itself, that one is chosen already.
	if (!(await desk.has('button', `Drill these two: ${first}`))) await desk.click('button', first)
	await desk.sees('Drill these two')
	const [given] = (await rows(desk, 'answers')).filter(({ questionId }) => questionId === question.id)
	const pair = await until(
		'the pair on disk',
		async () => (await rows(desk, 'misses')).find(({ answerId }) => answerId === given?.id)?.pair as string[] | undefined,
	)
	await desk.click('button', 'Drill these two')
	await desk.sees(first)
	expect((await questionIn(desk)).services.some((service) => pair.includes(service))).toBe(true)
	await desk.sees('You said that you mixed up')
	await desk.page.close()
})

test('an answer taken back counts no more, its question comes again, and it can count after all', async () => {
	const desk = await openDrill({ scope: { domain: `${code}/1` } })
	const question = await choiceIn(desk)
	await desk.click('checkbox', 'I am guessing')
	await answer(desk, question, true)
	await desk.click('button', 'Next question')
	const following = await questionAfter(desk, question.id)
	expect(following.id).not.toBe(question.id)
	await desk.click('button', 'Take the last answer back')
	await desk.sees('counts no more')
	await desk.sees(asRead(question.stem).slice(0, 80))
	const [given] = (await rows(desk, 'answers')).filter(({ questionId }) => questionId === question.id)
	expect(given).toMatchObject({ guess: true, right: true })
	const isUndone = async () => (await rows(desk, 'undone')).find(({ id }) => id === given?.id)?.undone
	expect(await isUndone()).toBe(true)
	await desk.click('button', 'Let it count after all')
	await questionAfter(desk, question.id)
	expect(await isUndone()).toBe(false)
	await desk.page.close()
})

test('a drill of some minutes ends with what came of it', async () => {
	const desk = await openDrill({ scope: { type: 'multiple-choice' }, minutes: 0.02 })
	const question = await questionIn(desk)
	await desk.sees('Time is up')
	await answer(desk, question, false)
	await desk.click('button', 'See how it went')
	await desk.sees('0 of 1 right')
	await desk.sees(asRead(question.takeaway))
	await desk.click('button', 'Practise what you missed')
	await desk.sees('Missed last time')
	await questionIn(desk)
	await desk.page.close()
})

test('with keys alone, focus goes along to what comes next, and the tab says where the learner is', async () => {
	const desk = await session().openTab('desk.html#/exam')
	const follow = async (selector: string, name: string, arrived: string) => {
		await desk.sees(name)
		await desk.run(
			(root, _tools, selector, name) => [...root.querySelectorAll<HTMLElement>(selector)].find(({ textContent }) => textContent?.includes(name))?.focus(),
			selector,
			name,
		)
		await desk.page.keyboard.press('Enter')
		const focused = () =>
			desk.run((root) => (root as Document).activeElement?.getAttribute('aria-label') ?? (root as Document).activeElement?.textContent ?? '')
		await until(`focus to be on "${arrived}"`, async () => (await focused()) === arrived)
	}
	await follow('main a', 'Practise now', 'Practice')
	await until('the tab to say so', async () => (await desk.page.title()) === 'Practice - Certlight')
	await follow('main button', 'Choose a drill', 'Practice')
	await desk.click('button', 'A type of question')
	await follow('main button', 'One right answer', 'Practice')
	await answer(desk, await choiceIn(desk), false)
	await follow('main button', 'Stop and look back', '0 of 1 right')
	await follow('main button', 'Once more', 'Drill')
	await follow('nav a', 'Settings', 'Settings')
	await until('the tab to say so', async () => (await desk.page.title()) === 'Settings - Certlight')
	await desk.page.close()
})

test('the plan says what it means for today', async () => {
	const desk = await session().openTab('desk.html#/exam')
	await desk.sees('Day of the exam')
	await desk.run((root) => {
		const type = (selector: string, value: string) => {
			const field = root.querySelector<HTMLInputElement>(selector)
			if (!field) return
			field.value = value
			field.dispatchEvent(new Event('change', { bubbles: true }))
		}
		const soon = new Date(Date.now() + 10 * 86_400_000)
		const two = (number: number) => String(number).padStart(2, '0')
		type('input[type=date]', `${soon.getFullYear()}-${two(soon.getMonth() + 1)}-${two(soon.getDate())}`)
	})
	await desk.sees('10 days to the exam.')
	await desk.run((root) => {
		const field = root.querySelector<HTMLInputElement>('input[type=number]')
		if (!field) return
		field.value = '3'
		field.dispatchEvent(new Event('change', { bubbles: true }))
	})
	await desk.sees('must be at least 5')
	await desk.page.close()
})

test('a page that was read is taken in when an extension page opens', async () => {
	const own = await session().openTab('desk.html#/about')
	const page = await session().openDocs(samplePages.watch)
	await until('the page to light up', async () => (await litTexts(page)).includes('Amazon CloudWatch'))
	await until(
		'the page to count as read',
		() => own.page.evaluate("(globalThis.browser ?? chrome).storage.local.get('seen').then(({ seen }) => seen !== undefined)"),
		20_000,
	)
	const opened = await session().openTab('desk.html#/about')
	await until('the reading in the store', async () => (await rows(opened, 'seen')).some(({ service, pages }) => service === 'amazon-cloudwatch' && pages === 1))
	await opened.page.close()
	await own.page.close()
})

test('the checklist shows what answers say and starts a drill of a task', async () => {
	const page = await session().openDocs(samplePages.watch)
	const panel = await session().openPanel(page)
	await panel.click('tab', 'Checklist')
	await panel.sees('known, from')
	expect(await panel.run((root) => root.querySelectorAll('.tick :checked').length)).toBe(0)
	const task = exam?.domains[0]?.tasks[0]
	await panel.click('button', `Practise ${task?.title}`)
	await panel.sees(`1.1 ${task?.title}`)
	const question = await questionIn(panel)
	expect(question.objectives).toContain(task?.id)
})

test('nobody reported an error', () => {
	expect(session().errors).toEqual([])
})
