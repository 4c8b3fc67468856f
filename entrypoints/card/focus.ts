/** The element with the focus, also inside open shadow trees. */
export function focused(): HTMLElement | undefined {
	let element = document.activeElement
	while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
	return element instanceof HTMLElement && element !== document.body ? element : undefined
}

/** Remembers where the focus is; what it returns brings it back there, or has Tab go on from the words. */
export function rememberFocus(words: () => Range): () => void {
	const before = focused()
	return () => {
		if (before?.isConnected) return before.focus({ preventScroll: true })
		const selection = document.getSelection()
		const range = words()
		if (selection?.isCollapsed !== false && range.endContainer.isConnected) selection?.collapse(range.endContainer, range.endOffset)
	}
}

/** While focus is in the card, Tab goes round in it: Escape is the way out. */
export function keepTabIn(root: ShadowRoot, isKept: () => boolean, signal: AbortSignal): void {
	const turn = (event: Event) => {
		const { key, shiftKey } = event as KeyboardEvent
		if (key !== 'Tab' || !isKept()) return
		const stops = [...root.querySelectorAll<HTMLElement>('a[href], button:enabled, input, select, summary')]
		const [end, start] = shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]]
		const atEnd = root.activeElement === end || (shiftKey && !stops.includes(root.activeElement as HTMLElement))
		if (!atEnd) return
		event.preventDefault()
		start?.focus()
	}
	root.addEventListener('keydown', turn, { signal })
}
