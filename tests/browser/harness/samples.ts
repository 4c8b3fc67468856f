import type { Page } from 'puppeteer-core'

/** The sample pages that the project ships, by what they are for. */
export const samplePages = {
	choose: '/sagemaker/latest/dg/sample-choose-inference.html',
	watch: '/sagemaker/latest/dg/sample-watch-models.html',
	retrieval: '/bedrock/latest/userguide/sample-retrieval.html',
	japanese: '/ja_jp/sagemaker/latest/dg/sample-choose-inference.html',
	command: '/cli/latest/reference/comprehend/sample-detect-entities.html',
}

/** Chooses another page in the table of contents; the sample page puts it in place without a document load. */
export async function turnTo(page: Page, path: string): Promise<void> {
	await page.evaluate((path) => document.querySelector<HTMLElement>(`#guide-toc a[href="${path}"]`)?.click(), path)
}
