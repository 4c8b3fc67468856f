// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { ExamList } from '../../components/exam/ExamList.tsx'
import { exam } from '../study/samples.ts'
import { screenOf } from './screen.ts'

const retired = exam('MLS-C01', {
	status: 'retired',
	statusLine: 'Cannot be booked since 2026-03-31; two others follow it.',
	statusNotes: [{ date: '2026-03-31', text: 'Last day to take it.' }],
	caveats: ['Some say 170 minutes.'],
	replacedBy: ['AIP-C01'],
})
const untasked = exam('CLF-C02', { domains: [{ id: 'CLF-C02/1', title: 'Cloud', weight: 100, tasks: [] }] })

test('every exam says what it is, whether it can be booked, and how it is known', () => {
	const screen = screenOf(<ExamList exams={[retired]} chosen={null} onChoose={vi.fn()} />)
	for (const words of [
		'Cannot be booked since 31 March 2026; two others follow it.',
		'31 March 2026Last day to take it.',
		'What followsAIP-C01',
		'Some say 170 minutes.',
		'90 minutes',
		'65, of which 50 count and 15 do not',
		'700 of 1000',
		'100 US dollars',
		'Everybody.',
		'checked on 20 November 2026',
	])
		expect(screen.text()).toContain(words)
})

test('choosing tells the code; the chosen one is marked and has no button', () => {
	const onChoose = vi.fn()
	const screen = screenOf(<ExamList exams={[exam(), retired]} chosen="AIF-C01" onChoose={onChoose} />)
	expect(screen.find('.exam', 'AIF-C01').textContent).toContain('Your exam')
	expect(screen.find('.exam', 'AIF-C01').querySelector('button')).toBeNull()
	screen.click('button', 'Choose Short MLS-C01')
	expect(onChoose).toHaveBeenCalledExactlyOnceWith('MLS-C01')
})

test('exams without tasks stand apart and say what they lack', () => {
	const screen = screenOf(<ExamList exams={[untasked, exam()]} chosen={null} onChoose={vi.fn()} />)
	expect(screen.find('section[aria-labelledby=other-exams]').textContent).toContain('no questions yet')
	expect(screen.find('section[aria-labelledby=other-exams]').textContent).toContain('CLF-C02')
	expect(screen.find('section[aria-labelledby=other-exams]').textContent).not.toContain('AIF-C01')
})
