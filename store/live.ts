import { liveQuery, type Observable } from 'dexie'

/** Runs a query now and again whenever what it read changes, in this context or another. The query must only read. */
export function live<T>(query: () => T | Promise<T>): Observable<T> {
	return liveQuery(query)
}
