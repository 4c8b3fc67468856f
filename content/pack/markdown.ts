import type { PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Block, Inline } from '../../study/schema/note.ts'

/** Reads Markdown into the small tree that the components can show. Throws a sentence for what the tree has no place for. */
export function readMarkdown(text: string): Block[] {
	return fromMarkdown(text).children.map(readBlock)
}

function readBlock(node: RootContent): Block {
	switch (node.type) {
		case 'paragraph':
			return { kind: 'paragraph', children: node.children.map(readInline) }
		case 'heading':
			return { kind: 'heading', depth: node.depth, children: node.children.map(readInline) }
		case 'list':
			return { kind: 'list', ordered: node.ordered === true, items: node.children.map((item) => item.children.flatMap(readItem)) }
		default:
			throw new Error(`a note's body has no place for ${node.type}`)
	}
}

function readItem(node: RootContent): Inline[] {
	if (node.type !== 'paragraph') throw new Error(`a list item has no place for ${node.type}`)
	return node.children.map(readInline)
}

function readInline(node: PhrasingContent): Inline {
	switch (node.type) {
		case 'text':
			return { kind: 'text', text: node.value.replace(/\s*\n\s*/g, ' ') }
		case 'inlineCode':
			return { kind: 'code', text: node.value }
		case 'strong':
			return { kind: 'strong', children: node.children.map(readInline) }
		case 'emphasis':
			return { kind: 'emphasis', children: node.children.map(readInline) }
		case 'link':
			if (!node.url.startsWith('https://')) throw new Error(`the link ${node.url} is not https`)
			return { kind: 'link', url: node.url, children: node.children.map(readInline) }
		default:
			throw new Error(`a sentence has no place for ${node.type}`)
	}
}
