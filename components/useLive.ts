import { useEffect, useState } from 'preact/hooks'

/** What a live query is, as far as a component needs to know: Dexie's observables fit. */
export type Observable<T> = {
	subscribe(observer: { next: (value: T) => void; error: (fault: unknown) => void }): { unsubscribe(): void }
}

export type Live<T> = { state: 'loading' } | { state: 'value'; value: T } | { state: 'fault'; fault: unknown; retry: () => void }

/**
 * The latest value of a query that follows every change, wherever it was made.
 * @param make starts the query; called again when one of `deps` changes and on `retry`
 */
export function useLive<T>(make: () => Observable<T>, deps: readonly unknown[]): Live<T> {
	const [tries, setTries] = useState(0)
	const [seen, setSeen] = useState<{ key: readonly unknown[]; live: Live<T> }>()
	const key = [...deps, tries]
	useEffect(() => {
		const show = (live: Live<T>) => setSeen({ key, live })
		const retry = () => setTries((count) => count + 1)
		const subscription = make().subscribe({
			next: (value) => show({ state: 'value', value }),
			error: (fault) => show({ state: 'fault', fault, retry }),
		})
		return () => subscription.unsubscribe()
	}, key)
	// A value read for other arguments must never be taken for the answer to these.
	return seen && sameKey(seen.key, key) ? seen.live : { state: 'loading' }
}

function sameKey(some: readonly unknown[], others: readonly unknown[]): boolean {
	return some.length === others.length && some.every((one, place) => Object.is(one, others[place]))
}
