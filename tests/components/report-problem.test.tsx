// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'
import { MaterialVersion } from '../../components/material-version.ts'
import { QuestionCard } from '../../components/question/QuestionCard.tsx'
import { question } from '../study/samples.ts'
import { screenOf } from './screen.ts'

const answered = <QuestionCard question={question('q/one')} seed={7} given={{ kind: 'choice', chosen: [1] }} onAnswer={vi.fn()} />

afterEach(() => vi.unstubAllGlobals())

test('an answered question offers a report that names it, to finish and to copy', async () => {
	const writeText = vi.fn(async (_text: string) => undefined)
	vi.stubGlobal('navigator', { clipboard: { writeText } })
	const screen = screenOf(<MaterialVersion.Provider value="abc">{answered}</MaterialVersion.Provider>)
	expect((screen.find('.report textarea') as HTMLTextAreaElement).value).toContain('Question: q/one')
	screen.click('button', 'Copy the report')
	await vi.waitFor(() => expect(screen.find('.report [role=status]').textContent).toBe('Copied.'))
	expect(writeText.mock.calls[0]?.[0]).toContain('Study material: abc')
})

test('where copying is not allowed, a sentence says what to do', async () => {
	vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('no')) } })
	const screen = screenOf(<MaterialVersion.Provider value="abc">{answered}</MaterialVersion.Provider>)
	screen.click('button', 'Copy the report')
	await vi.waitFor(() => expect(screen.find('.report [role=status]').textContent).toMatch(/copy it yourself/))
})

test('before an answer there is nothing to report on', () => {
	const open = <QuestionCard question={question('q/one')} seed={7} onAnswer={vi.fn()} />
	const screen = screenOf(<MaterialVersion.Provider value="abc">{open}</MaterialVersion.Provider>)
	expect(screen.root.querySelector('.report')).toBeNull()
})
