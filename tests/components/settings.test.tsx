// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { CardChoice } from '../../components/settings/CardChoice.tsx'
import { DensityChoice } from '../../components/settings/DensityChoice.tsx'
import { OffList } from '../../components/settings/OffList.tsx'
import { screenOf } from './screen.ts'

test('the density chosen is checked, and another can be chosen', () => {
	const onChoose = vi.fn()
	const screen = screenOf(<DensityChoice density="section" onChoose={onChoose} />)
	expect((screen.find('input:checked') as HTMLInputElement).value).toBe('section')
	screen.click('input[value=unknown]')
	expect(onChoose).toHaveBeenCalledExactlyOnceWith('unknown')
})

test('the sample explains all five strengths in words', () => {
	const text = screenOf(<DensityChoice density="every" onChoose={vi.fn()} />).text()
	for (const word of ['Weak', 'New', 'Learning', 'Known', 'Not in your exam']) expect(text).toContain(word)
})

test('the delay can be set where the pointer rests, and is not asked for where it clicks', () => {
	const heard = { onOpening: vi.fn(), onDelay: vi.fn() }
	const screen = screenOf(<CardChoice opening="rest" delay={300} {...heard} />)
	expect(screen.text()).toContain('0.3 s')
	const slider = screen.find('input[type=range]') as HTMLInputElement
	screen.enter(slider, '1200')
	expect(screen.text()).toContain('1.2 s')
	expect(heard.onDelay).not.toHaveBeenCalled()
	slider.dispatchEvent(new Event('change', { bubbles: true }))
	expect(heard.onDelay).toHaveBeenCalledExactlyOnceWith(1200)
	screen.click('input[value=click]')
	expect(heard.onOpening).toHaveBeenCalledExactlyOnceWith('click')
	screen.show(<CardChoice opening="click" delay={300} {...heard} />)
	expect(screen.root.querySelector('input[type=range]')).toBe(null)
})

test('each place that is off is listed and can be turned on again', () => {
	const onRemove = vi.fn()
	const off = { everywhere: true, sites: ['repost.aws'], pages: ['https://docs.aws.amazon.com/a.html'] }
	const screen = screenOf(<OffList off={off} onRemove={onRemove} />)
	for (const words of ['Everywhere', 'All of repost.aws', 'docs.aws.amazon.com/a.html']) screen.click('button', words)
	expect(onRemove.mock.calls).toEqual([
		['everywhere', ''],
		['site', 'repost.aws'],
		['page', 'https://docs.aws.amazon.com/a.html'],
	])
	screen.show(<OffList off={{ everywhere: false, sites: [], pages: [] }} onRemove={onRemove} />)
	expect(screen.text()).toContain('Nowhere.')
	expect(document.activeElement, 'the button goes with its line').toBe(screen.find('h2', 'Where Certlight is off'))
})
