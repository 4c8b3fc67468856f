import type { Block, Inline } from '../../study/schema/note.ts'
import { Away } from '../Away.tsx'
import { datesInWords } from '../dates-in-words.ts'

/** A note's text, built from its tree, never from a string of HTML. */
export function Blocks({ blocks }: { blocks: Block[] }) {
	return (
		<>
			{blocks.map((block, place) => (
				<BlockView key={place} block={block} />
			))}
		</>
	)
}

function BlockView({ block }: { block: Block }) {
	if (block.kind === 'paragraph') return <p>{inlines(block.children)}</p>
	// The note's own name is the h2 above.
	if (block.kind === 'heading') return block.depth <= 2 ? <h3>{inlines(block.children)}</h3> : <h4>{inlines(block.children)}</h4>
	const items = block.items.map((item, place) => <li key={place}>{inlines(item)}</li>)
	return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
}

function inlines(children: Inline[]) {
	return children.map((child, place) => <InlineView key={place} inline={child} />)
}

function InlineView({ inline }: { inline: Inline }) {
	switch (inline.kind) {
		case 'text':
			return <>{datesInWords(inline.text)}</>
		case 'code':
			return <code>{inline.text}</code>
		case 'strong':
			return <strong>{inlines(inline.children)}</strong>
		case 'emphasis':
			return <em>{inlines(inline.children)}</em>
		case 'link':
			return <Away href={inline.url}>{inlines(inline.children)}</Away>
	}
}
