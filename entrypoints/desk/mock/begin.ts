import type { Beginning } from '../../../components/mock/StartForm.tsx'
import { newSeed } from '../../../extension/chance.ts'
import { drawMockForm } from '../../../store/mock-forms.ts'
import type { Store } from '../../../store/open.ts'
import { addSittingEvent } from '../../../store/sittings.ts'
import type { Exam } from '../../../study/schema/exam.ts'

/** Draws a form and begins a sitting with it. Returns its id once the beginning is on disk. */
export async function beginSitting(db: Store, exam: Exam, { length, terms }: Beginning): Promise<string> {
	const seed = newSeed()
	const form = await drawMockForm(db, exam, length, seed)
	const sitting = crypto.randomUUID()
	await addSittingEvent(db, { kind: 'started', id: crypto.randomUUID(), sitting, n: 0, at: Date.now(), spent: 0, form, terms, seed })
	return sitting
}
