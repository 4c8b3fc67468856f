import { useState } from 'preact/hooks'
import { describeFault } from '../store/faults.ts'

type Work = {
	/** Why the last piece of work came to nothing. */
	fault: string | undefined
	/** Does it, and calls `then` once it is on disk. */
	work: (job: () => Promise<unknown>, then?: () => void) => void
}

/** Small writes that either succeed quietly or say why not. */
export function useWork(): Work {
	const [fault, setFault] = useState<string>()
	const work: Work['work'] = (job, then) => {
		job().then(
			() => {
				setFault(undefined)
				then?.()
			},
			(error: unknown) => setFault(describeFault(error)),
		)
	}
	return { fault, work }
}
