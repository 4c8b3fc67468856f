import type { ComponentChildren } from 'preact'
import { Fault } from '../components/Fault.tsx'
import { Loading } from '../components/Loading.tsx'
import { type Live as LiveState, useLive } from '../components/useLive.ts'
import { describeFault, faultOf } from '../store/faults.ts'
import { live } from '../store/live.ts'
import type { Store } from '../store/open.ts'
import { useStore } from './store-context.ts'

type Props<T> = {
	/** Only reads; runs again whenever what it read changes, in this page or another. */
	query: (db: Store) => Promise<T>
	/** What the query depends on beside the store. */
	deps?: readonly unknown[]
	/** Stands there until something is found, where what follows it must not move. */
	waiting?: ComponentChildren | undefined
	children: (value: T) => ComponentChildren
}

/** Shows what a query finds and keeps it up to date; while it waits or fails it says so in its place. */
export function Live<T>({ query, deps = [], waiting = <Loading />, children }: Props<T>) {
	const db = useStore()
	return (
		<>
			{shown(
				useLive<T>(() => live<T>(() => query(db)), [db, ...deps]),
				waiting,
				children,
			)}
		</>
	)
}

function shown<T>(live: LiveState<T>, waiting: ComponentChildren, children: (value: T) => ComponentChildren): ComponentChildren {
	if (live.state === 'value') return children(live.value)
	if (live.state === 'loading') return waiting
	// A closed connection does not come back in this page.
	const retry = faultOf(live.fault).kind === 'closed' ? () => location.reload() : live.retry
	return <Fault sentence={describeFault(live.fault)} onRetry={retry} />
}
