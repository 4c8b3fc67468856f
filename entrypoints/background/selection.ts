import { browser } from 'wxt/browser'
import type { Selected } from '../../study/selection.ts'

/** What is selected in a frame of a page, with what stands around it; undefined where Certlight may not look or nothing is selected. */
export async function readSelection(tabId: number, frameId: number): Promise<Selected | undefined> {
	try {
		// Asked for only now: pages on which nothing is kept pay nothing for it.
		const [read] = await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, func: selectionInPage })
		return read?.result ?? undefined
	} catch {
		return undefined
	}
}

/** Runs in the page, so it stands alone. */
function selectionInPage(): Required<Selected> | null {
	/** Letters before and after that are looked at. */
	const reach = 300
	/** Letters of a page that are looked through; the longest guides have fewer. */
	const most = 1_000_000
	const selection = getSelection()
	const text = selection?.toString() ?? ''
	if (!selection || selection.rangeCount === 0 || text.trim() === '') return null
	const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0)

	const isSeen = (node: Text) => node.parentElement?.closest('script, style, noscript') === null && node.parentElement.checkVisibility()
	const blockOf = (node: Node) => {
		let here = node.parentElement
		while (here && /^(inline|contents)/.test(getComputedStyle(here).display)) here = here.parentElement
		return here
	}
	/** The seen text nodes from a place on, that of the place first, each behind a line break where another block begins. */
	const gather = (container: Node, offset: number, forward: boolean) => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
		const inText = container instanceof Text
		walker.currentNode = inText ? container : (container.childNodes[offset] ?? container)
		const flat = (words: string) => words.replace(/\s+/g, ' ')
		let found = inText ? flat(forward ? container.data.slice(offset) : container.data.slice(0, offset)) : ''
		let block = blockOf(walker.currentNode)
		// An offset at a child means the place before it, so the child itself comes after.
		const own = !inText && forward && walker.currentNode instanceof Text ? walker.currentNode : null
		const next = () => (forward ? walker.nextNode() : walker.previousNode()) as Text | null
		for (let node = own ?? next(); node && found.length < reach; node = next()) {
			if (!isSeen(node)) continue
			const other = blockOf(node)
			const part = other === block ? '' : '\n'
			block = other
			found = forward ? found + part + flat(node.data) : flat(node.data) + part + found
		}
		return forward ? found.slice(0, reach) : found.slice(-reach)
	}
	const around = {
		before: gather(startContainer, startOffset, false),
		after: gather(endContainer, endOffset, true),
		// biome-ignore lint/performance/useDomNodeTextContent: a browser finds only what is seen
		page: document.body.innerText.slice(0, most),
	}
	return { text, around }
}
