import type { View } from './view.ts'

/** A question of a mock exam as it stands: what it asks, and what was chosen, moved or matched, in words. */
export type Standing = { stem: string; answer: string[] }

/** Answers the questions from one place to another (counted from 1), whichever their type, and waits until each is kept. Tells how each stands. */
export function answerPlaces(desk: View, first: number, last: number): Promise<Standing[]> {
	return desk.run(inPlaces, first, last, true)
}

/** How the questions from one place to another stand. */
export function readPlaces(desk: View, first: number, last: number): Promise<Standing[]> {
	return desk.run(inPlaces, first, last, false)
}

/** Runs inside the page, so that a whole exam takes one round trip; it stands alone. */
async function inPlaces(root: Document | ShadowRoot, _tools: unknown, ...[first, last, isAnswering]: [number, number, boolean]): Promise<Standing[]> {
	const words = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
	const all = <E extends HTMLElement>(selector: string) => [...root.querySelectorAll<E>(selector)]
	const cell = (place: number) => all(`.mock-grid [aria-label^="Question ${place},"]`)[0]
	const until = async (holds: () => boolean | undefined) => {
		const end = performance.now() + 20_000
		while (!holds()) {
			if (performance.now() > end) throw new Error(`Waited in vain at ${words(root.querySelector('h1'))}`)
			await new Promise((resolve) => setTimeout(resolve, 4))
		}
	}
	const isAnswered = (place: number) => cell(place)?.getAttribute('aria-label')?.includes(', answered')
	const give = async (place: number) => {
		all('[data-move$="/1"]')[place % 2]?.click()
		for (const list of all<HTMLSelectElement>('.match select')) {
			list.selectedIndex = 1 + (place % (list.options.length - 1))
			list.dispatchEvent(new Event('change', { bubbles: true }))
		}
		const fields = all<HTMLInputElement>('.choice input')
		const asked = words(root.querySelector('.answer-form legend'))
		const count = fields[0]?.type === 'checkbox' ? ['two', 'three', 'four'].findIndex((word) => asked.toLowerCase().includes(word)) + 2 : 1
		for (let turn = 0; turn < Math.min(count, fields.length); turn++) fields[(place + turn) % fields.length]?.click()
		await until(() => isAnswered(place))
	}
	const standing = (): Standing => ({
		stem: words(root.querySelector('.question-stem')),
		answer: [
			...all('.choice:has(:checked)').map(words),
			...all('.step > span:nth-child(2)').map(words),
			...all<HTMLSelectElement>('.match select').map((list) => words(list.selectedOptions[0] ?? null)),
		],
	})
	const found: Standing[] = []
	for (let place = first; place <= last; place++) {
		await until(() => cell(place) !== undefined)
		cell(place)?.click()
		await until(() => words(root.querySelector('h1')).startsWith(`Question ${place} of `))
		if (isAnswering) await give(place)
		found.push(standing())
	}
	return found
}
