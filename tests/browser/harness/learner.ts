import type { Question } from '../../../study/schema/question.ts'
import type { Session } from './session.ts'
import { asRead, readTaught } from './taught.ts'
import { until } from './until.ts'
import type { View } from './view.ts'

/** What the learner reads on the button that chooses an exam. */
export function choiceOf(code: string): string {
	const exam = readTaught().exams.find((one) => one.code === code)
	if (exam === undefined) throw new Error(`There is no exam ${code} in the build.`)
	return `Choose ${exam.shortName}`
}

/** Chooses the exam on the first-run page and waits until pages of the site know it. */
export async function chooseExam(session: Session, code: string): Promise<View> {
	const desk = await session.tabOfItsOwn('desk.html')
	await desk.click('button', choiceOf(code))
	const lens = "(globalThis.browser ?? chrome).storage.local.get('lens').then(({ lens }) => lens?.exam)"
	await until(`the pages to know the exam ${code}`, async () => (await desk.page.evaluate(lens)) === code)
	return desk
}

/** Chooses another exam on the desk, later. */
export async function changeExam(desk: View, code: string): Promise<void> {
	if (!(await desk.has('button', choiceOf(code)))) await desk.click('button', 'Change the exam')
	await desk.click('button', choiceOf(code))
	await desk.sees(`You are preparing for ${choiceOf(code).replace('Choose ', '')}`)
}

/** The question that the view shows. */
export async function questionIn(view: View): Promise<Question> {
	const { questions } = readTaught()
	return await until('a question to show', async () => {
		const text = await view.text()
		return questions.find(({ stem }) => text.includes(asRead(stem)))
	})
}

/** Pairs each item with another choice; items to be ordered stay as they stand. */
async function pairUp(view: View, count: number): Promise<void> {
	for (let place = 0; place < count; place++) {
		await view.run((root, _tools, place) => {
			const list = root.querySelectorAll<HTMLSelectElement>('.question select')[place]
			if (list === undefined) return
			list.selectedIndex = Math.min(place + 1, list.options.length - 1)
			list.dispatchEvent(new Event('change', { bubbles: true }))
		}, place)
	}
}

async function answerChoice(view: View, texts: string[]): Promise<void> {
	for (const text of texts) await view.click('choice', asRead(text))
}

/** Answers the question in the view, rightly or wrongly where it has options, somehow where it does not, and hands the answer in. */
export async function answer(view: View, question: Question, rightly: boolean): Promise<void> {
	if (!('options' in question)) await pairUp(view, question.items.length)
	else {
		const right = question.options.filter(({ correct }) => correct)
		const wrong = question.options.filter(({ correct }) => !correct)
		const chosen = rightly ? right : [...wrong, ...right].slice(0, right.length)
		await answerChoice(
			view,
			chosen.map(({ text }) => text),
		)
	}
	await view.click('button', 'Check answer')
}

/** The reasons that a learner must be able to read after answering. */
export function reasonsOf(question: Question): string[] {
	const parts: { why?: string }[] = 'options' in question ? question.options : question.items
	return parts.flatMap(({ why }) => (why === undefined ? [] : [asRead(why)]))
}
