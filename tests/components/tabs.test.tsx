// @vitest-environment jsdom
import { useState } from 'preact/hooks'
import { expect, test } from 'vitest'
import { Tabs } from '../../components/Tabs.tsx'
import { screenOf } from './screen.ts'

function Three() {
	const [current, setCurrent] = useState('a')
	const tabs = ['a', 'b', 'c'].map((id) => ({ id, title: id.toUpperCase(), content: <input aria-label={id} /> }))
	return <Tabs label="Letters" tabs={tabs} current={current} onSelect={setCurrent} />
}

const selected = (root: HTMLElement) => root.querySelector('[aria-selected=true]')?.textContent

test('arrows, Home and End go from tab to tab and round', () => {
	const screen = screenOf(<Three />)
	const list = screen.find('[role=tablist]')
	const went = ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End', 'x'].map((key) => {
		screen.press(list, key)
		return selected(screen.root)
	})
	expect(went).toEqual(['B', 'C', 'A', 'C', 'A', 'C', 'C'])
	expect(document.activeElement?.textContent).toBe('C')
})

test('only the tab shown can be reached with the tab key, and each names its panel', () => {
	const screen = screenOf(<Three />)
	const tabs = [...screen.root.querySelectorAll<HTMLElement>('[role=tab]')]
	expect(tabs.map((tab) => tab.tabIndex)).toEqual([0, -1, -1])
	for (const tab of tabs) expect(document.getElementById(tab.getAttribute('aria-controls') ?? '')?.getAttribute('aria-labelledby')).toBe(tab.id)
})

test('a tab that was left stays as it was', () => {
	const screen = screenOf(<Three />)
	const field = screen.find('input', 'a') as HTMLInputElement
	field.value = 'half an answer'
	screen.click('[role=tab]', 'B')
	expect((screen.find('#panel-a') as HTMLElement).hidden).toBe(true)
	screen.click('[role=tab]', 'A')
	expect((screen.find('input', 'a') as HTMLInputElement).value).toBe('half an answer')
})

test('focus that goes out of sight with its tab goes to the tab that came, and stays where it is otherwise', () => {
	const screen = screenOf(<Three />)
	screen.find('input', 'a').focus()
	screen.click('[role=tab]', 'B')
	expect(document.activeElement).toBe(screen.find('[role=tab]', 'B'))
	screen.find('[role=tab]', 'C').focus()
	screen.click('[role=tab]', 'A')
	expect(document.activeElement).toBe(screen.find('[role=tab]', 'C'))
})
