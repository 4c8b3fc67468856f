// @vitest-environment jsdom
import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { readSections } from '../../../entrypoints/highlight.content/section.ts'

afterEach(() => vi.restoreAllMocks())

function article(html: string): Element {
	document.body.innerHTML = `<article>${html}</article>`
	return document.body.firstElementChild as Element
}

function sectionsOf(root: Element) {
	const reader = readSections(root)
	const all = []
	for (let section = reader.next(); section; section = reader.next()) all.push(section)
	return all
}

const squeeze = (text: string | null) => (text ?? '').replace(/\s/g, '')

const words = fc.constantFrom(10, 900, 5000, 13_000).map((length) => 'word '.repeat(length / 5))
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
	tree: fc.oneof(
		{ maxDepth: 5 },
		words,
		fc.constantFrom('\n', '<!-- note -->', '<br>', '<div></div>'),
		fc
			.tuple(fc.constantFrom('div', 'section', 'p', 'b'), fc.array(tie('tree'), { maxLength: 3 }))
			.map(([tag, inside]) => `<${tag}>${inside.join('')}</${tag}>`),
	),
}))

test('sections together hold all of the text, once and in its order, and tell which node holds what', () => {
	fc.assert(
		fc.property(fc.array(tree, { maxLength: 4 }), (html) => {
			const root = article(html.join(''))
			const sections = sectionsOf(root)
			expect(squeeze(sections.map(({ text }) => text).join(''))).toBe(squeeze(root.textContent))
			for (const { text, nodes, starts } of sections)
				for (const [index, node] of nodes.entries())
					if (node.nodeType !== Node.COMMENT_NODE) expect(text.startsWith(node.textContent ?? '', starts[index])).toBe(true)
		}),
		{ numRuns: 60 },
	)
})

test('what is too long for a section is not read twice', () => {
	const rows = '<tr><td>Amazon S3</td><td>Yes</td></tr>'.repeat(2000)
	const root = article(`<p>Services</p>\n<table>\n<tbody>${rows}</tbody></table>`)
	const whole = root.textContent?.length ?? 0
	const asked = vi.spyOn(Node.prototype, 'textContent', 'get')
	sectionsOf(root)
	const read = asked.mock.results.reduce((sum, { value }) => sum + (value as string).length, 0)
	// Once as the table, once as its body, once as its rows.
	expect(read).toBeLessThan(3.1 * whole)
})
