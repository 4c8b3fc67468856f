/** Where names may light up, most fitting first; other templates of the site have no `#main-col-body`. */
const PLACES = ['#main-col-body', 'main', '[role="main"]', 'article']

/** The part of a page that holds its text. */
export function findArticle(document: Document): Element {
	for (const place of PLACES) {
		const found = document.querySelector(place)
		if (found) return found
	}
	return document.body ?? document.documentElement
}
