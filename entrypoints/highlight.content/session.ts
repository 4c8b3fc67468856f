import { type PanelLinks, servePanels } from '../../messages/page.ts'
import type { PageTerms } from '../../messages/protocol.ts'
import type { CompiledTerms } from '../../study/finder/compiled.ts'
import type { Matcher } from '../../study/finder/matcher.ts'
import type { Lens } from '../../study/lens.ts'
import { offAt } from '../../study/off.ts'
import { findArticle } from './article.ts'
import { Badge } from './badge.ts'
import { CardLink } from './card-link.ts'
import { sectionStart } from './density.ts'
import { Light } from './light.ts'
import type { Mark } from './mark.ts'
import { watchReach } from './reach.ts'
import { Reader } from './reader.ts'
import { noteWhenRead } from './seen.ts'
import { Spotlight } from './spotlight.ts'
import { listTerms } from './terms-on-page.ts'
import type { Voice } from './voice.ts'
import { watchPage } from './watch.ts'

/** One page being read; there is none where the learner wants no light. */
type Reading = { article: Element; reader: Reader; end: AbortController }

/** Certlight on one page, until the signal says stop: then nothing of it is left. */
export class Session {
	readonly #matcher: Matcher
	readonly #signal: AbortSignal
	readonly #spotlight: Spotlight
	readonly #panels: PanelLinks
	readonly #cards: CardLink
	readonly #light: Light
	readonly #badge: Badge
	#lens: Lens
	#reading: Reading | undefined

	constructor(matcher: Matcher, lens: Lens, voice: Voice, signal: AbortSignal) {
		this.#matcher = matcher
		this.#lens = lens
		this.#signal = signal
		this.#spotlight = new Spotlight(signal)
		this.#cards = new CardLink(this.#terms, signal)
		this.#light = new Light(this.#terms)
		this.#badge = new Badge(this.#terms, signal)
		this.#panels = servePanels(
			() => this.#pageTerms(),
			(id) => this.#show(id),
			signal,
		)
		watchReach({ marks: () => this.#light.lit, preferences: () => this.#lens.preferences, spotlight: this.#spotlight, cards: this.#cards, voice }, signal)
		signal.addEventListener('abort', () => {
			this.#reading?.end.abort()
			this.#light.out()
		})
		this.restart()
	}

	/** The learner's exam, mastery or wishes changed: the same names in another light, or none. */
	setLens(lens: Lens): void {
		this.#lens = lens
		if (this.#isOff() !== (this.#reading === undefined)) this.restart()
		else this.#paint()
	}

	/** Another page stands in the document: everything about the one before is forgotten. */
	restart(): void {
		this.#cards.close()
		this.#reading?.end.abort()
		this.#reading = this.#isOff() ? undefined : this.#read()
		// What was lit belongs to the page before; should this one hold no names, nothing else would take it away.
		this.#light.out()
		this.#badge.show(this.#lens, this.#marks)
		this.#panels.tell()
		this.#reading?.reader.start()
	}

	get #terms(): CompiledTerms {
		return this.#matcher.terms
	}

	get #marks(): readonly Mark[] {
		return this.#reading?.reader.marks.all ?? []
	}

	#isOff(): boolean {
		return offAt(this.#lens.preferences.off, location.href) !== undefined
	}

	#read(): Reading {
		const end = new AbortController()
		const article = findArticle(document)
		const beginAt = (block: Element) => (this.#lens.preferences.density === 'section' ? sectionStart(article, block) : block)
		const reader = new Reader(article, this.#matcher, () => this.#marksChanged(), beginAt, end.signal)
		watchPage(article, { changed: (elements) => reader.reread(elements), replaced: () => this.restart() }, end.signal)
		noteWhenRead(() => reader.marks.all, this.#terms, end.signal)
		return { article, reader, end }
	}

	#marksChanged(): void {
		this.#paint()
		this.#panels.tell()
	}

	#paint(): void {
		this.#badge.show(this.#lens, this.#marks)
		if (this.#reading && !this.#signal.aborted) this.#light.show(this.#reading.reader.marks, this.#reading.article, this.#lens)
	}

	#pageTerms(): PageTerms {
		return { url: location.href, title: document.title, terms: listTerms(this.#marks, this.#terms) }
	}

	#show(id: string): void {
		const term = this.#terms.ids.indexOf(id)
		this.#spotlight.next(this.#marks.filter((mark) => mark.term === term))
	}
}
