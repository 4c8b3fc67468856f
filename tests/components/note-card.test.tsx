// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest'
import { NoteCard } from '../../components/note/NoteCard.tsx'
import { NoteView } from '../../components/note/NoteView.tsx'
import { cardOf } from '../../study/card.ts'
import type { Block } from '../../study/schema/note.ts'
import type { Service } from '../../study/schema/service.ts'
import { exam, note, service } from '../study/samples.ts'
import { screenOf } from './screen.ts'

const others = [service('kendra'), service('lex')]

function contentOf(more: Partial<Service> = {}, withNote = true) {
	const known = withNote ? note('bedrock', { confusedWith: ['kendra'], numbers: [{ what: 'Payload', value: '6 MB' }] }) : undefined
	return cardOf({ service: service('bedrock', more), note: known, others, exam: exam() })
}

function cardOver(more: Partial<Service> = {}, withNote = true) {
	const heard = { onOpenNote: vi.fn(), onShow: vi.fn() }
	return { ...heard, screen: screenOf(<NoteCard content={contentOf(more, withNote)} {...heard} />) }
}

describe('a card', () => {
	test('shows the exam its view: summary, cues, traps, numbers, tasks with their weight', () => {
		const { screen } = cardOver({ exams: { 'AIF-C01': 'in-scope', 'MLA-C02': 'named' } })
		for (const words of ['What bedrock is.', 'no servers', 'bedrock trains nothing.', 'Payload6 MB', '1.1 Task AIF-C01/1.160 %', 'Also matters for MLA-C02'])
			expect(screen.text()).toContain(words)
	})

	test('says nothing of a lifecycle while the service is simply in use', () => {
		expect(cardOver().screen.root.querySelector('.note-lifecycle')).toBeNull()
	})

	test.each([
		['closed', 'Closed to new customers since 29 July 2024.'],
		['partly-closed', 'Partly closed since 29 July 2024.'],
		['ended', 'Ended on 29 July 2024.'],
		['ending', 'Ends on 29 July 2024.'],
		['renamed', 'Renamed on 29 July 2024.'],
		['legacy', 'Legacy since 29 July 2024.'],
	] as const)('begins with it when the service is %s', (status, words) => {
		const { screen } = cardOver({ status, statusDate: '2024-07-29', statusNote: 'Only old accounts.', replacedBy: ['kendra', 'Something else'] })
		expect(screen.text()).toContain(`${words} Only old accounts. Use instead: Amazon kendra, Something else.`)
		expect(screen.text().indexOf(words)).toBeLessThan(screen.text().indexOf('What bedrock is.'))
	})

	test('says once what its note begins with too', () => {
		const { screen } = cardOver({
			status: 'closed',
			statusDate: '2024-07-29',
			statusNote: 'Closed to new customers; existing ones may go on until 2026-09-30.',
		})
		expect(screen.find('.note-lifecycle').textContent).toBe(
			'Closed to new customers since 29\u00a0July 2024; existing ones may go on until 30\u00a0September 2026.',
		)
	})

	test('says the status also where its date is not known', () => {
		expect(cardOver({ status: 'ended' }).screen.find('.note-lifecycle').textContent).toContain('Ended.')
	})

	test('says a change of name once: by the name before', () => {
		const { screen } = cardOver({ status: 'renamed', statusDate: '2024-12-03', formerly: [{ name: 'Old Bedrock', until: '2024-12-03' }] })
		expect(screen.text().match(/3 December 2024/g)).toHaveLength(1)
	})

	test('names what the service was called before', () => {
		const { screen } = cardOver({ formerly: [{ name: 'Old Bedrock', until: '2024-12-03' }] })
		expect(screen.text()).toContain('Formerly Old Bedrock (until 3 December 2024)')
	})

	test('opens the note, the documentation in a tab, and the things it is confused with', () => {
		const { screen, onOpenNote, onShow } = cardOver()
		screen.click('button', 'Open note')
		screen.click('button', 'Amazon kendra')
		expect(onOpenNote).toHaveBeenCalledExactlyOnceWith('bedrock')
		expect(onShow).toHaveBeenCalledExactlyOnceWith('kendra')
		const link = screen.find('a', 'Documentation') as HTMLAnchorElement
		expect([link.href, link.target, link.rel]).toEqual(['https://docs.aws.amazon.com/bedrock', '_blank', 'noopener noreferrer'])
	})

	test('offers what tells it apart from another only where that is known, and a question only where there is one', () => {
		const pair = { other: { id: 'lex', name: 'Amazon lex' }, question: 'Which?', rows: [{ about: 'Size', own: 'small', other: 'large' }], rule: 'Either.' }
		const known = { service: service('bedrock'), note: note('bedrock', { confusedWith: ['kendra'] }), others, exam: exam() }
		const heard = { onOpenNote: vi.fn(), onShow: vi.fn(), onCompare: vi.fn(), onQuiz: vi.fn() }
		const screen = screenOf(<NoteCard content={cardOf({ ...known, lookAlikes: [pair], questions: 2 })} {...heard} />)
		screen.click('button', 'Compare with Amazon lex')
		screen.click('button', 'Quiz me')
		expect(heard.onCompare).toHaveBeenCalledExactlyOnceWith('lex')
		expect(heard.onQuiz).toHaveBeenCalledOnce()
		expect(screen.root.querySelectorAll('.note-compare')).toHaveLength(1)
		screen.show(<NoteCard content={cardOf(known)} {...heard} />)
		expect(screen.text()).not.toContain('Quiz me')
		expect(screen.text()).not.toContain('Compare')
	})

	test('tells of a name without a note what is known', () => {
		const { screen } = cardOver({ exams: {} }, false)
		expect(screen.text()).toContain('No note yet')
		expect(screen.text()).toContain('Not named by AIF-C01')
	})
})

describe('a whole note', () => {
	const body: Block[] = [
		{ kind: 'heading', depth: 2, children: [{ kind: 'text', text: 'Choose it when' }] },
		{
			kind: 'paragraph',
			children: [
				{ kind: 'text', text: '<b>no markup</b> ' },
				{ kind: 'strong', children: [{ kind: 'text', text: 'strong' }] },
			],
		},
		{ kind: 'list', ordered: true, items: [[{ kind: 'link', url: 'https://docs.aws.amazon.com/x', children: [{ kind: 'code', text: 'x()' }] }]] },
	]

	test('shows its text as it is written, never as markup', () => {
		const screen = screenOf(<NoteView content={contentOf()} note={note('bedrock', { body })} onShow={vi.fn()} />)
		expect(screen.find('.note-body h3').textContent).toBe('Choose it when')
		expect(screen.find('.note-body p').textContent).toBe('<b>no markup</b> strong')
		expect(screen.find('.note-body ol li a code').textContent).toBe('x()')
		expect(screen.text()).toContain('Sources, checked on 20 November 2026')
	})
})
