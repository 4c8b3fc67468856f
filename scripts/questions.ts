import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { answer, chooseExam, questionIn } from '../tests/browser/harness/learner.ts'
import { type Session, startSession } from '../tests/browser/harness/session.ts'
import { asRead } from '../tests/browser/harness/taught.ts'
import { until } from '../tests/browser/harness/until.ts'
import type { View } from '../tests/browser/harness/view.ts'
import { root } from './steps/command.ts'

/** Pictures of answered questions, as a learner sees them, of every exam that is taught in full: `node scripts/questions.ts` after a build. */
const exams = ['AIF-C01', 'MLA-C01', 'MLA-C02', 'AIP-C01', 'MLS-C01']
const each = 10
const folder = join(root, '.output/questions')

async function answerOne(desk: View, code: string, number: number): Promise<string> {
	const question = await questionIn(desk)
	await answer(desk, question, number % 3 !== 0)
	await desk.sees(asRead(question.takeaway))
	writeFileSync(join(folder, `${code}-${String(number).padStart(2, '0')}.png`), await desk.page.screenshot({ fullPage: true }))
	return question.id
}

async function picture(session: Session, code: string): Promise<void> {
	await chooseExam(session, code)
	const desk = await session.openTab('desk.html#/practice?all=1')
	await desk.page.setViewport({ width: 480, height: 900 })
	for (let number = 1; number <= each; number++) {
		const id = await answerOne(desk, code, number)
		console.log(`  ${code} ${id}`)
		await desk.click('button', 'Next question')
		await until('another question to show', async () => (await questionIn(desk)).id !== id)
	}
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const code of exams) {
	const session = await startSession('chromium', { scheme: 'light' })
	try {
		await picture(session, code)
	} finally {
		await session.close()
	}
}
console.log(`The pictures are in ${relative(root, folder)}/`)
