// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { FaqList } from '../../components/library/FaqList.tsx'
import { faq } from '../study/library-samples.ts'
import { screenOf } from './screen.ts'

const asked = [faq('valid', 'How long is it valid?'), faq('guess', 'Is guessing punished?')]

test('answers stand closed under their questions', () => {
	const screen = screenOf(<FaqList faq={asked} />)
	expect([...screen.root.querySelectorAll('summary')].map((summary) => summary.textContent)).toEqual(['How long is it valid?', 'Is guessing punished?'])
	expect(screen.root.querySelectorAll('details[open]')).toHaveLength(0)
})

test('the one that the address names stands open and in view', () => {
	const seen = vi.fn()
	Element.prototype.scrollIntoView = function (this: Element) {
		seen(this.querySelector('summary')?.textContent)
	}
	const screen = screenOf(<FaqList faq={asked} open="guess" />)
	expect(screen.root.querySelector('details[open] summary')?.textContent).toBe('Is guessing punished?')
	expect(seen).toHaveBeenCalledExactlyOnceWith('Is guessing punished?')
	expect(screen.find('details[open] a', 'Link to this answer').getAttribute('href')).toBe('#/library/faq/guess')
})
