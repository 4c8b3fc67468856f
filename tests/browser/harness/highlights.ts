import type { Page } from 'puppeteer-core'

/** One lit name: the highlight's name without `certlight-`, and the text under it with white space folded. */
export type Lit = { shade: string; text: string }

/** What is lit on the page, in the order of the text. A dead highlight (its text gone) shows as an empty text. */
export function readHighlights(page: Page): Promise<Lit[]> {
	return page.evaluate(() => {
		const found: { shade: string; range: Range }[] = []
		for (const [name, highlight] of CSS.highlights) {
			if (!name.startsWith('certlight-')) continue
			for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
				const range = document.createRange()
				range.setStart(startContainer, startOffset)
				range.setEnd(endContainer, endOffset)
				found.push({ shade: name.slice('certlight-'.length), range: startContainer.isConnected ? range : document.createRange() })
			}
		}
		found.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range))
		return found.map(({ shade, range }) => ({ shade, text: range.toString().replace(/\s+/g, ' ').trim() }))
	})
}

/** The lit texts alone. */
export async function litTexts(page: Page): Promise<string[]> {
	return (await readHighlights(page)).map(({ text }) => text)
}
