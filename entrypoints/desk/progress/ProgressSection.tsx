import { datesInWords, dayInWords } from '../../../components/dates-in-words.ts'
import { Assumption } from '../../../components/readiness/Assumption.tsx'
import { DomainBars } from '../../../components/readiness/DomainBars.tsx'
import { Lifts } from '../../../components/readiness/Lifts.tsx'
import { OutlookCard } from '../../../components/readiness/OutlookCard.tsx'
import { Services } from '../../../components/readiness/Services.tsx'
import { TooFew } from '../../../components/readiness/TooFew.tsx'
import { ChooseFirst } from '../../../extension/ChooseFirst.tsx'
import { Live } from '../../../extension/Live.tsx'
import { byDomain } from '../../../study/readiness/by-domain.ts'
import { type Progress, readProgress } from './read-progress.ts'

/** How ready the learner is for the chosen exam, what would raise it, and what it is made of. */
export function ProgressSection() {
	return (
		<Live query={(db) => readProgress(db, Date.now())}>
			{(progress) => (
				<div class="readiness">
					<h1>Readiness</h1>
					{progress?.exam.status === 'retired' && (
						<p class="notice">{`${datesInWords(progress.exam.statusLine)} What stands here is how well its last guide is known.`}</p>
					)}
					{progress ? <Shown {...progress} /> : <ChooseFirst />}
				</div>
			)}
		</Live>
	)
}

function Shown({ exam, plan, readiness, services }: Progress) {
	const { tasks, lifts, today, onDay } = readiness
	const asked = tasks.reduce((sum, { evidence }) => sum + evidence.asked, 0)
	if (tasks.every(({ evidence }) => evidence.there === 0))
		return <p class="empty">{`Certlight has no questions for ${exam.shortName} yet, so it cannot measure readiness for it.`}</p>
	return (
		<>
			<Outlooks exam={exam} plan={plan} readiness={readiness} />
			<Lifts title={today ? 'What would raise it most' : 'Where to begin'} lifts={lifts} ahead={onDay !== undefined} />
			<DomainBars domains={byDomain(tasks)} ahead={onDay !== undefined} />
			{asked > 0 && <Services services={services} />}
		</>
	)
}

function Outlooks({ exam, plan, readiness: { tasks, today, onDay, missing, mark } }: Omit<Progress, 'services'>) {
	if (!today) return missing ? <TooFew missing={missing} /> : null
	return (
		<div class="stack">
			<p class="desk-lead">{`${exam.shortName}, ${basis(tasks)}.`}</p>
			<div class="outlooks">
				<OutlookCard title="If you sat it today" outlook={today} mark={mark} />
				{onDay && (
					<OutlookCard
						title={`On ${dayInWords(plan.date ?? '')}`}
						outlook={onDay}
						mark={mark}
						note={`In ${onDay.days} ${onDay.days === 1 ? 'day' : 'days'}, with nothing answered until then: every answer before it helps.`}
					/>
				)}
			</div>
			{!onDay && (
				<p>
					<a href="#/exam">Set the date of your exam</a> to see how likely you are to pass on that day.
				</p>
			)}
			<Assumption mark={mark} passMark={exam.passMark} />
		</div>
	)
}

function basis(tasks: Progress['readiness']['tasks']): string {
	const sum = (key: 'answers' | 'asked') => tasks.reduce((total, { evidence }) => total + evidence[key], 0)
	return `from your ${sum('answers')} answers to ${sum('asked')} different questions`
}
