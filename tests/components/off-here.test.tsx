// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { OffHere } from '../../components/OffHere.tsx'
import type { OffReach } from '../../study/off.ts'
import { screenOf } from './screen.ts'

const at = (off: OffReach | undefined) => {
	const heard = { onOff: vi.fn(), onUndo: vi.fn() }
	return { heard, screen: screenOf(<OffHere off={off} site="docs.aws.amazon.com" {...heard} />) }
}
const buttons = (root: HTMLElement) => [...root.querySelectorAll('button')].map((button) => button.textContent)

test('where names light up three choices turn them off', () => {
	const { heard, screen } = at(undefined)
	expect(screen.find('[role=status]').textContent).toBe('Certlight is on here.')
	for (const name of ['this page', 'this site', 'everywhere']) screen.click('button', name)
	expect(heard.onOff.mock.calls).toEqual([['page'], ['site'], ['everywhere']])
})

test.each([
	['page', 'Off on this page.', ['Undo', 'this site', 'everywhere']],
	['site', 'Off on this site.', ['Undo', 'everywhere']],
	['everywhere', 'Off everywhere.', ['Undo']],
] as const)('off for the %s can be undone or widened', (reach, line, choices) => {
	const { heard, screen } = at(reach)
	expect(screen.find('[role=status]').textContent).toBe(line)
	expect(buttons(screen.root)).toEqual(choices)
	screen.click('button', 'Undo')
	expect(heard.onUndo).toHaveBeenCalledExactlyOnceWith(reach)
})

test('when the button just used is gone, focus goes to the line that says what happened', () => {
	const heard = { onOff: vi.fn(), onUndo: vi.fn() }
	const screen = screenOf(<OffHere off={undefined} site="x" {...heard} />)
	screen.find('button', 'this page').focus()
	screen.show(<OffHere off="page" site="x" {...heard} />)
	expect(document.activeElement).toBe(screen.find('[role=status]'))
})
