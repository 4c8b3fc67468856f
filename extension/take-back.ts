import type { Store } from '../store/open.ts'
import { redoAnswer, undoAnswer } from '../store/undone.ts'
import { refreshLens, type Tell } from './lens.ts'

/** Takes an answer back as if it had not been given, then tells open pages. Rejects when that is not on disk. */
export async function takeBack(db: Store, answerId: string, tell: Tell = refreshLens): Promise<void> {
	await undoAnswer(db, answerId, Date.now())
	await tell(db)
}

/** Lets it count again. */
export async function putBack(db: Store, answerId: string): Promise<void> {
	await redoAnswer(db, answerId, Date.now())
	await refreshLens(db)
}
