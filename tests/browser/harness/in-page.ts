// These functions run inside the browser: each stands alone and refers to nothing outside itself.

export type Root = Document | ShadowRoot

/** The visible element of a role whose accessible name contains `name` (any case), or the `nth` of several; one named exactly so comes first. */
export function findByRole(root: Root, role: string, name: string, nth = 0): HTMLElement | undefined {
	const selectors: Record<string, string> = {
		button: 'button, [role=button], summary',
		link: 'a[href]',
		radio: 'input[type=radio], [role=radio]',
		checkbox: 'input[type=checkbox], [role=checkbox]',
		choice: 'input[type=radio], input[type=checkbox], [role=radio], [role=checkbox], [role=option]',
		textbox: 'input:not([type]), input[type=text], input[type=search], textarea, [role=searchbox], [role=textbox]',
		tab: '[role=tab]',
		combobox: 'select, [role=combobox]',
		heading: 'h1, h2, h3, h4, h5, h6',
		any: '*',
	}
	const named = (element: HTMLElement) => {
		const label = element.getAttribute('aria-labelledby')
		const parts = label?.split(' ').map((id) => root.getElementById(id)?.textContent ?? '')
		const labels = (element as HTMLInputElement).labels
		const byLabels = labels && [...labels].map((each) => each.textContent).join(' ')
		const text = parts?.join(' ') ?? element.getAttribute('aria-label') ?? (byLabels || element.textContent || element.getAttribute('placeholder'))
		return (text ?? '').replace(/\s+/g, ' ').toLowerCase()
	}
	const shown = (element: HTMLElement) => element.checkVisibility() || [...((element as HTMLInputElement).labels ?? [])].some((each) => each.checkVisibility())
	const elements = [...root.querySelectorAll<HTMLElement>(selectors[role] ?? `[role=${role}]`)]
	const wanted = name.toLowerCase()
	const fitting = elements.filter((element) => shown(element) && named(element).includes(wanted))
	const exact = fitting.filter((element) => named(element).trim() === wanted)
	return (exact.length > 0 ? exact : fitting)[nth]
}

/** What a reader sees of the document or shadow root, white space folded. */
export function visibleText(root: Root): string {
	// biome-ignore lint/performance/useDomNodeTextContent: what is hidden must not count as seen
	const texts = ([...root.children] as HTMLElement[]).map((part) => (part.tagName === 'STYLE' ? '' : part.innerText))
	return texts.join(' ').replace(/\s+/g, ' ').trim()
}

/** Brings the element into view and returns its middle in CSS pixels of the window (of a hidden input, its label's); undefined while something else lies there. */
export function middleOf(element: HTMLElement): { x: number; y: number } | undefined {
	const label = (element as HTMLInputElement).labels?.[0]
	const target = label?.checkVisibility() ? label : element
	target.scrollIntoView({ block: 'center', behavior: 'instant' })
	const box = target.getBoundingClientRect()
	const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
	const hit = (target.getRootNode() as Document | ShadowRoot).elementFromPoint(middle.x, middle.y)
	return hit !== null && target.contains(hit) ? middle : undefined
}
