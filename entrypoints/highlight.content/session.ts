import { type PanelLinks, servePanels } from '../../messages/page.ts'
import type { PageTerms } from '../../messages/protocol.ts'
import type { CompiledTerms } from '../../study/finder/compiled.ts'
import type { Matcher } from '../../study/finder/matcher.ts'
import type { Lens } from '../../study/lens.ts'
import { findArticle } from './article.ts'
import { CardLink } from './card-link.ts'
import { watchPointer } from './hover.ts'
import { clearPaint, paint } from './paint.ts'
import { Reader } from './reader.ts'
import { shadesUnder } from './shade.ts'
import { Spotlight } from './spotlight.ts'
import { listTerms } from './terms-on-page.ts'
import { watchPage } from './watch.ts'

/** Certlight on one page, until the signal says stop: then nothing of it is left. */
export class Session {
	readonly #matcher: Matcher
	readonly #signal: AbortSignal
	readonly #spotlight: Spotlight
	readonly #panels: PanelLinks
	readonly #cards: CardLink
	#lens: Lens
	#reader: Reader
	#page = new AbortController()

	constructor(matcher: Matcher, lens: Lens, signal: AbortSignal) {
		this.#matcher = matcher
		this.#lens = lens
		this.#signal = signal
		this.#spotlight = new Spotlight(signal)
		this.#cards = new CardLink(this.#terms, signal)
		this.#reader = this.#read()
		this.#panels = servePanels(
			() => this.#pageTerms(),
			(id) => this.#show(id),
			signal,
		)
		watchPointer(
			() => this.#reader.marks,
			{ enter: () => this.#cards.prepare(), rest: (mark, x, y) => void this.#cards.show(mark, x, y), leave: () => this.#cards.leave() },
			signal,
		)
		signal.addEventListener('abort', () => {
			this.#page.abort()
			clearPaint()
		})
		this.#reader.start()
	}

	/** The learner's exam or mastery changed: the same names, in other shades. */
	setLens(lens: Lens): void {
		this.#lens = lens
		this.#paint()
	}

	/** Another page stands in the document: everything about the one before is forgotten. */
	restart(): void {
		this.#cards.close()
		this.#reader = this.#read()
		this.#reader.start()
	}

	get #terms(): CompiledTerms {
		return this.#matcher.terms
	}

	#read(): Reader {
		this.#page.abort()
		this.#page = new AbortController()
		const { signal } = this.#page
		const article = findArticle(document)
		const reader = new Reader(article, this.#matcher, () => this.#marksChanged(), signal)
		watchPage(article, { changed: (elements) => reader.reread(elements), replaced: () => this.restart() }, signal)
		return reader
	}

	#marksChanged(): void {
		this.#paint()
		this.#panels.send(this.#pageTerms())
	}

	#paint(): void {
		if (!this.#signal.aborted) paint(this.#reader.marks.all, shadesUnder(this.#lens, this.#terms))
	}

	#pageTerms(): PageTerms {
		return { url: location.href, title: document.title, terms: listTerms(this.#reader.marks.all, this.#terms) }
	}

	#show(id: string): void {
		const term = this.#terms.ids.indexOf(id)
		this.#spotlight.next(this.#reader.marks.all.filter((mark) => mark.term === term))
	}
}
