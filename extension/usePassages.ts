import { useState } from 'preact/hooks'
import type { PassageDoing } from '../components/passages/PassageItem.tsx'
import { describeFault } from '../store/faults.ts'
import { addPassage, removePassage, restorePassage, setWords } from '../store/passages.ts'
import type { Passage } from '../study/passage.ts'
import { localDay } from './clock.ts'
import { useStore } from './store-context.ts'

export type Passages = {
	/** Why the last change is not on disk. */
	fault?: string
	/** What was deleted last. */
	removed?: Passage
	undo: () => void
	/** Keeps the learner's own words about a service; tells whether they are on disk. Empty ones are nothing to keep. */
	addWords: (service: string, words: string) => Promise<boolean>
	doing: PassageDoing
}

/** Changes what is kept. */
export function usePassages(): Passages {
	const db = useStore()
	const [fault, setFault] = useState<string>()
	const [removed, setRemoved] = useState<Passage>()
	const attempt = (work: Promise<unknown>): Promise<boolean> =>
		work.then(
			() => {
				setFault(undefined)
				return true
			},
			(error: unknown) => {
				setFault(describeFault(error))
				return false
			},
		)
	const remove = async (passage: Passage) => (await attempt(removePassage(db, passage.id, Date.now()))) && setRemoved(passage)
	const undo = async () => removed && (await attempt(restorePassage(db, removed.id, Date.now()))) && setRemoved(undefined)
	return {
		...(fault !== undefined && { fault }),
		...(removed && { removed }),
		undo: () => void undo(),
		addWords: async (service, words) => words.trim() === '' || attempt(addPassage(db, ownWords(service, words))),
		doing: {
			onWords: (id, words) => attempt(setWords(db, id, words, Date.now())),
			onRemove: (passage) => void remove(passage),
			dayOf: localDay,
		},
	}
}

function ownWords(service: string, words: string): Passage {
	const at = Date.now()
	return { kind: 'own', id: crypto.randomUUID(), at, changedAt: at, service, note: words.trim() }
}
