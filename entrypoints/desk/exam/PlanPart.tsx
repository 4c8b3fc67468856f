import { PlanForm } from '../../../components/exam/PlanForm.tsx'
import { practiceHref } from '../../../components/practice/addresses.ts'
import { localDay } from '../../../extension/clock.ts'
import { Live } from '../../../extension/Live.tsx'
import { TodayOf } from '../../../extension/practice/TodayOf.tsx'
import { useStore } from '../../../extension/store-context.ts'
import { useWork } from '../../../extension/useWork.ts'
import { readPlan, setPlan } from '../../../store/plan.ts'
import { daysLeft, type Plan } from '../../../study/plan.ts'
import type { Exam } from '../../../study/schema/exam.ts'

/** When the exam is, how much time it gets, and what that means for today. */
export function PlanPart({ exam }: { exam: Exam }) {
	const db = useStore()
	const { fault, work } = useWork()
	return (
		<section class="stack" aria-labelledby="plan">
			<h2 id="plan">Your plan</h2>
			<Live query={(store) => readPlan(store, exam.code)} deps={[exam.code]}>
				{(plan) => (
					<>
						<PlanForm
							key={exam.code}
							plan={plan}
							dayWords={exam.status === 'retired' ? 'Day to know it by' : 'Day of the exam'}
							fault={fault}
							onPlan={(next) => work(() => setPlan(db, next))}
						/>
						<p class="muted plan-meaning">{meaning(plan, localDay(Date.now()))}</p>
					</>
				)}
			</Live>
			<TodayOf exam={exam.code} waiting={<p class="today">&nbsp;</p>} />
			<div>
				<a class="button primary" href={practiceHref({ scope: {} })}>
					Practise now
				</a>
			</div>
		</section>
	)
}

/** What the date does to practice. @param today the learner's own calendar day */
function meaning(plan: Plan, today: string): string {
	if (plan.date === undefined) return 'With a date, practice serves what you will still know on that day. Without one it looks a month ahead.'
	if (daysLeft(plan, today) === undefined) return 'This day has passed. Practice looks a month ahead again; a new date changes that.'
	return 'Practice serves what you will still know on that day, within these minutes, weighted as the exam weighs its domains.'
}
