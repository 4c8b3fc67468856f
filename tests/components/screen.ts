import { type ComponentChild, render } from 'preact'
import { act } from 'preact/test-utils'

/** A component in a document, used as a person would: by the words on it. */
export type Screen = {
	root: HTMLElement
	/** The words shown, white space folded. */
	text: () => string
	/** Shows something else in the same place. */
	show: (node: ComponentChild) => void
	/** The element of this kind whose name or text contains the words. */
	find: (selector: string, words?: string) => HTMLElement
	click: (selector: string, words?: string) => void
	press: (element: Element, key: string) => void
	/** Types into a field or chooses in a list. */
	enter: (element: Element, value: string) => void
}

export function screenOf(node: ComponentChild): Screen {
	const root = document.createElement('div')
	document.body.replaceChildren(root)
	const show = (next: ComponentChild) => void act(() => render(next, root))
	const find = (selector: string, words = '') => {
		const found = [...root.querySelectorAll<HTMLElement>(selector)].find((element) => nameOf(element).includes(words))
		if (!found) throw new Error(`There is no ${selector} with "${words}" in: ${fold(root.textContent)}`)
		return found
	}
	show(node)
	return {
		root,
		text: () => fold(root.textContent),
		show,
		find,
		click: (selector, words) => void act(() => find(selector, words).click()),
		press: (element, key) => void act(() => void element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))),
		enter: (element, value) => void act(() => enter(element as HTMLInputElement | HTMLSelectElement, value)),
	}
}

function enter(field: HTMLInputElement | HTMLSelectElement, value: string): void {
	field.value = value
	field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }))
}

function nameOf(element: Element): string {
	return `${element.getAttribute('aria-label') ?? ''} ${fold(element.textContent)}`
}

function fold(text: string | null): string {
	return (text ?? '').replace(/\s+/g, ' ').trim()
}
