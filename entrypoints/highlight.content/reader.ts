import type { Matcher } from '../../study/finder/matcher.ts'
import { startPageFacts } from '../../study/finder/page-facts.ts'
import type { PageFacts } from '../../study/finder/rules.ts'
import { isAlive, type Mark } from './mark.ts'
import { MarkIndex } from './mark-index.ts'
import { findBlock } from './prose.ts'
import { type Search, searchBelow } from './search.ts'
import { beginsInView, firstBlockInView, searchView } from './search-in-view.ts'
import { afterFrame, inSlices, measure } from './slices.ts'

/** Milliseconds between two repaints that a changing page may cause; each costs the page a frame. */
const REPAINT_GAP = 400

/** Readings of a page that is rebuilt all the time. */
const RETRIES = 5

/** Reads one page: what is in view first, then the rest, then whatever changes. */
export class Reader {
	readonly marks = new MarkIndex()
	readonly #article: Element
	readonly #matcher: Matcher
	readonly #onChange: () => void
	readonly #beginAt: (block: Element) => Element
	readonly #signal: AbortSignal
	/** What address and title tell. */
	readonly #atTop: PageFacts
	/** That, and the names of the text as far as it was read. */
	#page: PageFacts
	#dirty = new Set<Element>()
	#busy = true
	#changedAt = Number.NEGATIVE_INFINITY
	#timer = 0

	/** @param beginAt where to begin reading when this block is the first in view */
	constructor(article: Element, matcher: Matcher, onChange: () => void, beginAt: (block: Element) => Element, signal: AbortSignal) {
		this.#article = article
		this.#matcher = matcher
		this.#onChange = onChange
		this.#beginAt = beginAt
		this.#signal = signal
		this.#atTop = startPageFacts(matcher, location.href, document.title)
		this.#page = this.#atTop
		signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true })
	}

	start(): void {
		afterFrame(() => {
			const began = performance.now()
			if (beginsInView(this.#article)) this.#readFromTop()
			else this.#readFromView()
			measure('certlight:view', began)
		}, this.#signal)
	}

	/** What is in view is read first anyhow, so nothing is read twice. */
	#readFromTop(): void {
		const search = this.#searchAll()
		const { marks, isAll } = searchView(search, this.#article)
		if (this.marks.replaceAll(marks)) this.#onChange()
		if (isAll && !search.isLost()) this.#rest()
		else this.#readAll(search, marks, RETRIES)
	}

	#readFromView(): void {
		const block = firstBlockInView(this.#article)
		const from = block && this.#beginAt(block)
		const { marks } = from
			? searchView(searchBelow(this.#article, this.#matcher, withOwnNames(this.#atTop), from === this.#article ? undefined : from), this.#article)
			: { marks: [] }
		if (this.marks.replaceAll(marks)) this.#onChange()
		this.#readAll(this.#searchAll(), [], RETRIES)
	}

	/** Reads elements again that changed; whatever comes while a pass runs waits for its end. */
	reread(elements: Iterable<Element>): void {
		// A name may cross inline elements, so the block around them is read.
		for (const element of elements) if (this.#article.contains(element)) this.#dirty.add(findBlock(element))
		if (this.#busy) return
		if (this.#dirty.size > 0) this.#readDirty()
		else if (this.marks.replaceBelow([], [])) this.#tell()
	}

	#searchAll(): Search {
		this.#page = withOwnNames(this.#atTop)
		return searchBelow(this.#article, this.#matcher, this.#page)
	}

	/** A reading that lost its place because the page was rebuilt under it begins again, some times. */
	#readAll(search: Search, found: Mark[], retries: number): void {
		this.#run([search], [...found], (marks) => {
			if (search.isLost() && retries > 0) this.#readAll(this.#searchAll(), [], retries - 1)
			else if (search.isLost()) this.#add(marks)
			else if (this.marks.replaceAll(marks.filter(isAlive))) this.#tell()
		})
	}

	/** Half a reading takes nothing away from what was found before. */
	#add(marks: Mark[]): void {
		if (this.marks.replaceBelow([], marks.filter(isAlive))) this.#tell()
	}

	#readDirty(): void {
		const roots = outermost([...this.#dirty].filter((element) => element.isConnected))
		this.#dirty.clear()
		const searches = roots.map((root) => searchBelow(root, this.#matcher, this.#page))
		this.#run(searches, [], (marks) => {
			if (this.marks.replaceBelow(roots, marks)) this.#tell()
		})
	}

	#run(searches: Search[], found: Mark[], done: (marks: Mark[]) => void): void {
		this.#busy = true
		const step = () => {
			const marks = searches[0]?.next()
			if (marks) for (const mark of marks) found.push(mark)
			else searches.shift()
			return searches.length > 0
		}
		const finish = () => {
			this.#busy = false
			done(found)
			if (!this.#busy) this.#rest()
		}
		inSlices(step, finish, this.#signal)
	}

	/** Nothing is being read; what changed meanwhile is. */
	#rest(): void {
		this.#busy = false
		if (this.#dirty.size > 0) this.#readDirty()
	}

	#tell(): void {
		clearTimeout(this.#timer)
		const wait = this.#changedAt + REPAINT_GAP - performance.now()
		if (wait > 0) this.#timer = window.setTimeout(() => this.#tell(), wait)
		else {
			this.#changedAt = performance.now()
			this.#onChange()
		}
	}
}

/** A copy whose names can grow by themselves. */
function withOwnNames(page: PageFacts): PageFacts {
	return { ...page, named: new Set(page.named) }
}

function outermost(elements: Element[]): Element[] {
	return elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)))
}
