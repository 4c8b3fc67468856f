import { useRef } from 'preact/hooks'
import { Wordmark } from '../../components/Wordmark.tsx'
import { ChooseFirst } from '../../extension/ChooseFirst.tsx'
import { readChosenExam } from '../../extension/chosen-exam.ts'
import { localDay } from '../../extension/clock.ts'
import { Live } from '../../extension/Live.tsx'
import { openDesk } from '../../extension/links.ts'
import { OffSwitch } from '../../extension/OffSwitch.tsx'
import { OpenPanelButton } from '../../extension/OpenPanelButton.tsx'
import { readDay } from '../../store/days.ts'
import type { Store } from '../../store/open.ts'
import { readPreferences } from '../../store/preferences.ts'
import { readWhy } from '../../store/why.ts'
import { Today } from './Today.tsx'
import { useTabAddress } from './useTabAddress.ts'

/** The question of the day of the chosen exam, and the switch for the page that the popup was opened on. */
export function Popup() {
	const day = useRef(localDay(Date.now())).current
	const address = useTabAddress()
	return (
		<Live query={(db) => readToday(db, day)} deps={[day]}>
			{(today) => (
				<div class="popup">
					<header class="popup-head">
						<h1>
							<Wordmark />
						</h1>
						{today && (
							<span class="small muted">
								Question of the day, <span class="exam-code">{today.exam.code}</span>
							</span>
						)}
					</header>
					<main>{today ? <Today key={today.exam.code} day={day} {...today} /> : <ChooseFirst />}</main>
					<footer class="popup-foot">
						{address && (
							<div class="popup-off">
								<OffSwitch url={address} />
							</div>
						)}
						<OpenPanelButton>{import.meta.env.FIREFOX ? 'Open sidebar' : 'Open side panel'}</OpenPanelButton>
						<button type="button" class="plain-button" onClick={() => openDesk('#/exam')}>
							Exam and settings
						</button>
					</footer>
				</div>
			)}
		</Live>
	)
}

/** The chosen exam, the question kept for the day, if one is, why it was drawn and how it is asked; null before an exam is chosen. */
async function readToday(db: Store, day: string) {
	const exam = await readChosenExam(db)
	if (!exam) return null
	const [kept, { confidence }] = await Promise.all([readDay(db, exam.code, day), readPreferences(db)])
	return { exam, kept, why: kept?.why && (await readWhy(db, kept.why)), confidence }
}
