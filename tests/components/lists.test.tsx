// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { Fault } from '../../components/Fault.tsx'
import { NoteSearch } from '../../components/NoteSearch.tsx'
import { ScopeSelect } from '../../components/ScopeSelect.tsx'
import { TermList } from '../../components/TermList.tsx'
import { exam } from '../study/samples.ts'
import { screenOf } from './screen.ts'

test('the part to practise is the exam, a domain or a task, each with its number of questions', () => {
	const onChange = vi.fn()
	const screen = screenOf(<ScopeSelect exam={exam()} scope={{}} count={({ domain, task }) => (task ? 2 : domain ? 5 : 9)} onChange={onChange} />)
	expect(screen.text()).toContain('All of Short AIF-C01 (9)')
	expect(screen.text()).toContain('Whole domain 1 (5)')
	expect(screen.text()).toContain('1.2 Task AIF-C01/1.2 (2)')
	for (const value of ['AIF-C01/2', 'AIF-C01/1.2', '']) screen.enter(screen.find('select'), value)
	expect(onChange.mock.calls).toEqual([[{ domain: 'AIF-C01/2' }], [{ task: 'AIF-C01/1.2' }], [{}]])
})

test('a name on the page shows its weight and its count, and leads to its note', () => {
	const onChoose = vi.fn()
	const terms = [
		{ id: 'glue', name: 'AWS Glue', count: 3, weight: 44 },
		{ id: 'lex', name: 'Amazon Lex', count: 1, weight: 0 },
	]
	const screen = screenOf(<TermList title="In your exam" terms={terms} onChoose={onChoose} />)
	expect(screen.find('button', 'AWS Glue').textContent).toBe('AWS Glue44 %3 times on this page')
	expect(screen.find('button', 'Amazon Lex').textContent).toBe('Amazon Lex1 time on this page')
	screen.click('button', 'AWS Glue')
	expect(onChoose).toHaveBeenCalledExactlyOnceWith('glue')
})

test('a list of names that is empty takes no room', () => {
	expect(screenOf(<TermList title="In your exam" terms={[]} onChoose={vi.fn()} />).text()).toBe('')
})

test('searching tells every letter, counts what fits, and opens a note', () => {
	const heard = { onText: vi.fn(), onChoose: vi.fn() }
	const hits = [{ id: 'glue', name: 'AWS Glue', category: 'Analytics', summary: 'Prepares data.' }]
	const screen = screenOf(<NoteSearch text="" hits={hits} {...heard} />)
	screen.enter(screen.find('input'), 'glu')
	expect(heard.onText).toHaveBeenCalledExactlyOnceWith('glu')
	expect(screen.find('[role=status]').textContent).toBe('1 note')
	screen.click('button', 'AWS Glue')
	expect(heard.onChoose).toHaveBeenCalledExactlyOnceWith('glue')
	screen.show(<NoteSearch text="zzz" hits={[]} {...heard} />)
	expect(screen.find('[role=status]').textContent).toContain('No note has these words.')
})

test('a fault is announced and can be tried again', () => {
	const onRetry = vi.fn()
	const screen = screenOf(<Fault sentence="The disk is full." onRetry={onRetry} />)
	expect(screen.find('[role=alert]').textContent).toContain('The disk is full.')
	screen.click('button', 'Try again')
	expect(onRetry).toHaveBeenCalledOnce()
})
