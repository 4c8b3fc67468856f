import type { Matcher } from '../../study/finder/matcher.ts'
import { startPageFacts } from '../../study/finder/page-facts.ts'
import type { PageFacts } from '../../study/finder/rules.ts'
import { isAlive, type Mark } from './mark.ts'
import { MarkIndex } from './mark-index.ts'
import { findBlock } from './prose.ts'
import { searchBelow, searchInView } from './search.ts'
import { inSlices, measure } from './slices.ts'

/** Milliseconds between two repaints that a changing page may cause; each costs the page a frame. */
const REPAINT_GAP = 400

/** Reads one page: what is in view first, then the rest, then whatever changes. */
export class Reader {
	readonly marks = new MarkIndex()
	readonly #article: Element
	readonly #matcher: Matcher
	readonly #onChange: () => void
	readonly #signal: AbortSignal
	#page: PageFacts
	#dirty = new Set<Element>()
	#busy = false
	#changedAt = Number.NEGATIVE_INFINITY
	#timer = 0

	constructor(article: Element, matcher: Matcher, onChange: () => void, signal: AbortSignal) {
		this.#article = article
		this.#matcher = matcher
		this.#onChange = onChange
		this.#signal = signal
		this.#page = this.#freshFacts()
		signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true })
	}

	start(): void {
		const began = performance.now()
		const inView = searchInView(this.#article, this.#matcher, this.#freshFacts())
		if (this.marks.replaceAll(inView)) this.#onChange()
		measure('certlight:view', began)
		this.#readAll()
	}

	/** Reads elements again that changed; whatever comes while a pass runs waits for its end. */
	reread(elements: Iterable<Element>): void {
		// A name may cross inline elements, so the block around them is read.
		for (const element of elements) if (this.#article.contains(element)) this.#dirty.add(findBlock(element))
		if (this.#busy) return
		if (this.#dirty.size > 0) this.#readDirty()
		else if (this.marks.replaceBelow([], [])) this.#tell()
	}

	#freshFacts(): PageFacts {
		return startPageFacts(this.#matcher, location.href, document.title)
	}

	#readAll(): void {
		this.#page = this.#freshFacts()
		const search = searchBelow(this.#article, this.#matcher, this.#page)
		this.#run([search], (marks) => {
			if (this.marks.replaceAll(marks.filter(isAlive))) this.#tell()
			// A walk that lost its place because the page was rebuilt under it begins again.
			if (search.isLost()) this.#readAll()
		})
	}

	#readDirty(): void {
		const roots = outermost([...this.#dirty].filter((element) => element.isConnected))
		this.#dirty.clear()
		const searches = roots.map((root) => searchBelow(root, this.#matcher, this.#page))
		this.#run(searches, (marks) => {
			if (this.marks.replaceBelow(roots, marks)) this.#tell()
		})
	}

	#run(searches: ReturnType<typeof searchBelow>[], done: (marks: Mark[]) => void): void {
		this.#busy = true
		const found: Mark[] = []
		const step = () => {
			const marks = searches[0]?.next()
			if (marks) for (const mark of marks) found.push(mark)
			else searches.shift()
			return searches.length > 0
		}
		const finish = () => {
			this.#busy = false
			done(found)
			if (!this.#busy && this.#dirty.size > 0) this.#readDirty()
		}
		inSlices(step, finish, this.#signal)
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

function outermost(elements: Element[]): Element[] {
	return elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)))
}
