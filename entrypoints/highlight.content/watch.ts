import { findArticle } from './article.ts'

/** What may happen to a page that is open. */
export type PageEvents = {
	/** Elements whose text is new or different. */
	changed(elements: Set<Element>): void
	/** Another page stands in the same document: its address or its article changed. */
	replaced(): void
}

/** Follows what scripts do to the page until the signal says stop. Mutations are gathered and reported once a frame. */
export function watchPage(article: Element, events: PageEvents, signal: AbortSignal): void {
	const changed = new Set<Element>()
	let frame = 0
	const report = () => {
		frame = 0
		if (findArticle(document) !== article) return events.replaced()
		const elements = new Set(changed)
		changed.clear()
		events.changed(elements)
	}
	const observer = new MutationObserver((records) => {
		for (const record of records) for (const element of changedBy(record)) changed.add(element)
		if (changed.size > MANY) mergeInto(changed, article)
		frame ||= requestAnimationFrame(report)
	})
	observer.observe(document.documentElement, { subtree: true, childList: true, characterData: true })
	signal.addEventListener('abort', () => {
		observer.disconnect()
		cancelAnimationFrame(frame)
	})
}

/** Beyond so many changed elements the whole article is read again. */
const MANY = 64

function mergeInto(changed: Set<Element>, article: Element): void {
	changed.clear()
	changed.add(article)
}

function* changedBy(record: MutationRecord): Iterable<Element> {
	const target = record.target instanceof Element ? record.target : record.target.parentElement
	if (!target) return
	if (record.type === 'characterData') yield target
	else {
		for (const node of record.addedNodes) {
			if (node instanceof Element) yield node
			else if (node instanceof Text) yield target
		}
		if (record.removedNodes.length > 0 && record.addedNodes.length === 0) yield target
	}
}
