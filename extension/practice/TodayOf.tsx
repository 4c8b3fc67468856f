import type { ComponentChildren } from 'preact'
import { todayInWords } from '../../components/practice/today-words.ts'
import { readToday } from '../../store/choosing.ts'
import type { Store } from '../../store/open.ts'
import { readPlan } from '../../store/plan.ts'
import { daysLeft } from '../../study/plan.ts'
import { localDay } from '../clock.ts'
import { Live } from '../Live.tsx'

/** What today is worth for an exam, in words; `waiting` stands there until it is known. */
export function TodayOf({ exam, waiting }: { exam: string; waiting?: ComponentChildren }) {
	return (
		<Live query={(db) => inWords(db, exam)} deps={[exam]} waiting={waiting}>
			{(words) => words && <p class="today">{words}</p>}
		</Live>
	)
}

async function inWords(db: Store, exam: string): Promise<string | undefined> {
	const now = Date.now()
	const day = localDay(now)
	const [today, plan] = await Promise.all([readToday(db, exam, day, now), readPlan(db, exam)])
	return today && todayInWords(today, daysLeft(plan, day))
}
