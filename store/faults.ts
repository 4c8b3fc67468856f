/** What can go wrong with the store, each with what the learner can do about it. */
const sentences = {
	missing:
		'This browser window offers no database, as in some private windows, so Certlight cannot keep answers here; open it in an ordinary window, where everything kept so far is still there.',
	blocked: 'Another Certlight window still uses the older version; close its other tabs and windows and try again. Nothing is lost.',
	full: 'The disk or the space for this browser is full, so this could not be kept; free some space and try again. Everything kept before is still there.',
	newer: 'The answers kept here were written by a newer version of Certlight; update the extension and restart the browser. Nothing is lost.',
	closed: 'The connection to the database was closed, as after an update of the extension; close this window and open it again. Nothing is lost.',
	content:
		'The study material that came with this version could not be read; reload the extension or install it again from its store. Your answers and ticks are still there.',
	refused: 'This was not kept because its data is malformed. Everything kept before is still there.',
	unknown: 'The database did not answer as it should; close this window and open it again. Everything kept before is still there.',
}

export type FaultKind = keyof typeof sentences

/** A fault of the store whose message is a sentence for the learner: the kind's own, or a more exact one. */
export class StoreFault extends Error {
	readonly kind: FaultKind

	constructor(kind: FaultKind, { sentence = sentences[kind], cause }: { sentence?: string | undefined; cause?: unknown } = {}) {
		super(sentence, { cause })
		this.name = 'StoreFault'
		this.kind = kind
	}
}

const kinds: Record<string, FaultKind> = {
	MissingAPIError: 'missing',
	SecurityError: 'missing',
	QuotaExceededError: 'full',
	VersionError: 'newer',
	DatabaseClosedError: 'closed',
	// Only study material with the same id twice comes to this.
	ConstraintError: 'content',
}

/** One sentence for whatever was thrown while reading or writing: what happened, what to do, and that nothing is lost. */
export function describeFault(error: unknown): string {
	return faultOf(error).message
}

/** The fault behind an error of Dexie or of the browser; one that already is a StoreFault stays itself. */
export function faultOf(error: unknown): StoreFault {
	const chain = chainOf(error)
	const known = chain.find((link) => link instanceof StoreFault)
	if (known instanceof StoreFault) return known
	const kind = chain.map((link) => kinds[String(Reflect.get(link, 'name'))]).find((found) => found !== undefined)
	return new StoreFault(kind ?? 'unknown', { cause: error })
}

/** Dexie wraps the browser's own error as `inner`, and a bulk write's as the first of `failures`. */
function chainOf(error: unknown): object[] {
	const chain: object[] = []
	const open = [error]
	while (open.length > 0 && chain.length < 8) {
		const link = open.shift()
		if (typeof link !== 'object' || link === null || chain.includes(link)) continue
		chain.push(link)
		const failures: unknown = Reflect.get(link, 'failures')
		open.push(Reflect.get(link, 'inner'), Reflect.get(link, 'cause'), Array.isArray(failures) ? failures[0] : undefined)
	}
	return chain
}
