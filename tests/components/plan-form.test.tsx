// @vitest-environment jsdom
import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import { PlanForm } from '../../components/exam/PlanForm.tsx'
import { screenOf } from './screen.ts'

const plan = { exam: 'AIF-C01', minutes: 15 }

function change(field: HTMLElement, value: string): void {
	;(field as HTMLInputElement).value = value
	void act(() => void field.dispatchEvent(new Event('change', { bubbles: true })))
}

test('a date and minutes are kept as they are set, a year half typed is not', () => {
	const onPlan = vi.fn()
	const screen = screenOf(<PlanForm dayWords="Day of the exam" plan={plan} fault={undefined} onPlan={onPlan} />)
	change(screen.find('input[type=date]'), '0202-12-18')
	change(screen.find('input[type=date]'), '2026-12-18')
	change(screen.find('input[type=number]'), '30')
	expect(onPlan.mock.calls).toEqual([[{ ...plan, date: '2026-12-18' }], [{ ...plan, minutes: 30 }]])
})

test('the date can be taken away, and a plan that was refused says why', () => {
	const onPlan = vi.fn()
	const screen = screenOf(<PlanForm dayWords="Day of the exam" plan={{ ...plan, date: '2026-12-18' }} fault="Not kept." onPlan={onPlan} />)
	expect(screen.find('[role=alert]').textContent).toBe('Not kept.')
	screen.click('button', 'Remove the date')
	expect(onPlan).toHaveBeenCalledExactlyOnceWith(plan)
	expect(document.activeElement, 'the button goes with the date').toBe(screen.find('input[type=date]'))
})
