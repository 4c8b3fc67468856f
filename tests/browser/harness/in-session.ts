import { afterAll, beforeAll, inject } from 'vitest'
import type { BrowserName } from '../../../scripts/setup/places.ts'
import { type Session, startSession, type Wishes } from './session.ts'

/** The browser that this run is about. */
export const browserName: BrowserName = inject('browser')

/** Starts a session before the tests of the file and closes it after them; `prepare` runs once in between. */
export function inSession(prepare: (session: Session) => Promise<void> = async () => undefined, wishes: Wishes = {}): () => Session {
	let session: Session | undefined
	beforeAll(async () => {
		session = await startSession(browserName, wishes)
		await prepare(session)
	})
	afterAll(() => session?.close())
	return () => {
		if (session === undefined) throw new Error('The session has not started.')
		return session
	}
}
