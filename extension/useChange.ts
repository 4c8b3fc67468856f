import { useState } from 'preact/hooks'
import { describeFault } from '../store/faults.ts'
import type { setPreferences } from '../store/preferences.ts'
import { changePreferences } from './preferences.ts'
import { useStore } from './store-context.ts'

type Changing = {
	/** Why the last change is not kept. */
	fault?: string
	change: (change: Parameters<typeof setPreferences>[1]) => void
}

/** Changes what the learner has set. */
export function useChange(): Changing {
	const db = useStore()
	const [fault, setFault] = useState<string>()
	const change: Changing['change'] = (wanted) => {
		changePreferences(db, wanted).then(
			() => setFault(undefined),
			(error: unknown) => setFault(describeFault(error)),
		)
	}
	return { fault, change }
}
