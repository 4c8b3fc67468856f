/**
 * Where names may light up, most fitting first. `#main-col-body` is a guide's; the others are the AWS website's, those of the two templates that
 * documentation of Python packages has, and what other templates and sites have.
 */
const PLACES = ['#main-col-body', '#aws-page-content-main', '#furo-main-content', 'article.bd-article', 'main', '[role="main"]', 'article']

/** The part of a page that holds its text. */
export function findArticle(document: Document): Element {
	for (const place of PLACES) {
		const found = document.querySelector(place)
		if (found) return found
	}
	return document.body ?? document.documentElement
}
