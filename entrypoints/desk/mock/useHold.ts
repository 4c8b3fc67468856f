import { useEffect, useState } from 'preact/hooks'

/** Whether this window holds the sitting: two windows that wrote to it would count its time twice. */
export type Hold = 'asking' | 'held' | 'elsewhere'

/** Holds a sitting while it is shown; when another window has it, waits for that one to let go. */
export function useHold(id: string): Hold {
	const [hold, setHold] = useState<Hold>('asking')
	useEffect(() => {
		const leaving = new AbortController()
		const left = new Promise<void>((resolve) => leaving.signal.addEventListener('abort', () => resolve()))
		void holdUntil(`mock-exam/${id}`, left, leaving.signal, setHold)
		return () => leaving.abort()
	}, [id])
	return hold
}

async function holdUntil(name: string, left: Promise<void>, signal: AbortSignal, tell: (hold: Hold) => void): Promise<void> {
	const hold = () => {
		if (signal.aborted) return undefined
		tell('held')
		return left
	}
	const free = await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
		if (lock) await hold()
		return lock !== null
	})
	if (free || signal.aborted) return
	tell('elsewhere')
	await navigator.locks.request(name, { signal }, hold).catch((error: unknown) => {
		// Leaving while waiting is no fault.
		if (!signal.aborted) throw error
	})
}
