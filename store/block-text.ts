import type { Block, Inline } from '../study/schema/note.ts'

/** The words of a block of text without its marks. */
export function blockText(block: Block): string {
	return block.kind === 'list' ? block.items.map(inlineText).join(' ') : inlineText(block.children)
}

function inlineText(inlines: readonly Inline[]): string {
	return inlines.map((inline) => ('text' in inline ? inline.text : inlineText(inline.children))).join('')
}
