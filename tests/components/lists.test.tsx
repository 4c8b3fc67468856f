// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { Fault } from '../../components/Fault.tsx'
import { NoteSearch } from '../../components/NoteSearch.tsx'
import { TermList } from '../../components/TermList.tsx'
import { screenOf } from './screen.ts'

test('a name on the page shows its weight and its count, and leads to its note', () => {
	const onChoose = vi.fn()
	const terms = [
		{ id: 'glue', name: 'AWS Glue', count: 3, weight: 4.4 },
		{ id: 'polly', name: 'Amazon Polly', count: 2, weight: 0.4 },
		{ id: 'lex', name: 'Amazon Lex', count: 1, weight: 0 },
	]
	const screen = screenOf(<TermList title="In your exam" terms={terms} onChoose={onChoose} />)
	expect(screen.find('button', 'AWS Glue').textContent).toBe('AWS Glue4 %3 times on this page')
	expect(screen.find('button', 'Amazon Polly').textContent).toBe('Amazon Polly< 1 %2 times on this page')
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

test('a note found says its old name and its end', () => {
	const formerly = { name: 'Amazon Kinesis Data Firehose', until: '2024-02-09' }
	const hit = { id: 'firehose', name: 'Amazon Data Firehose', category: 'Analytics', summary: 'Delivers.', formerly }
	const screen = screenOf(<NoteSearch text="kinesis" hits={[{ ...hit, status: 'ended', statusDate: '2026-10-31' }]} onText={vi.fn()} onChoose={vi.fn()} />)
	expect(screen.text()).toContain('Formerly Amazon Kinesis Data Firehose, until 9 February 2024')
	expect(screen.text()).toContain('Ended on 31 October 2026')
})

test('a fault is announced and can be tried again', () => {
	const onRetry = vi.fn()
	const screen = screenOf(<Fault sentence="The disk is full." onRetry={onRetry} />)
	expect(screen.find('[role=alert]').textContent).toContain('The disk is full.')
	screen.click('button', 'Try again')
	expect(onRetry).toHaveBeenCalledOnce()
})
