import { useState } from 'preact/hooks'
import { Tabs } from '../../components/Tabs.tsx'
import { Wordmark } from '../../components/Wordmark.tsx'
import { readChosenExam } from '../../extension/chosen-exam.ts'
import { Live } from '../../extension/Live.tsx'
import { openDesk } from '../../extension/links.ts'
import { isPanelTab } from '../../extension/panel-tab.ts'
import type { Drill } from '../../study/drill.ts'
import type { Exam } from '../../study/schema/exam.ts'
import { ChecklistPanel } from './checklist/ChecklistPanel.tsx'
import { NotesPanel } from './notes/NotesPanel.tsx'
import { PagePanel } from './page/PagePanel.tsx'
import { PracticePanel } from './practice/PracticePanel.tsx'
import { useTab } from './useTab.ts'
import { useTrail } from './useTrail.ts'
import { useWishes } from './useWishes.ts'

/** The side panel: what is on the page beside it, the checklist, practice and the notes. */
export function Panel() {
	return <Live query={readChosenExam}>{(exam) => <PanelOf exam={exam} />}</Live>
}

function PanelOf({ exam }: { exam: Exam | null }) {
	const [tab, setTab] = useTab()
	const notes = useTrail()
	const [words, setWords] = useState(wordsInAddress)
	const [drill, setDrill] = useState<Drill>({ scope: {} })
	const practise = (next: Drill) => {
		setDrill(next)
		setTab('practice')
	}
	useWishes({
		onTab: setTab,
		onNote: (id) => {
			setTab('notes')
			notes.start(id)
		},
		onWords: (found) => {
			setTab('notes')
			notes.clear()
			setWords(found)
		},
	})
	const tabs = [
		{ id: 'page', title: 'On this page', content: <PagePanel exam={exam} /> },
		{ id: 'checklist', title: 'Checklist', content: <ChecklistPanel exam={exam} onPractise={practise} /> },
		{ id: 'practice', title: 'Practice', content: <PracticePanel exam={exam} drill={drill} onDrill={setDrill} /> },
		{ id: 'notes', title: 'Notes', content: <NotesPanel trail={notes} words={words} onWords={setWords} /> },
	]
	return (
		<>
			<header class="panel-title">
				<h1>
					<Wordmark />
				</h1>
				<button type="button" class="plain-button small" title="Exam and settings" onClick={() => openDesk('#/exam')}>
					{exam?.shortName ?? 'Choose your exam'}
				</button>
			</header>
			<main>
				<Tabs label="Certlight" tabs={tabs} current={tab} onSelect={(id) => isPanelTab(id) && setTab(id)} />
			</main>
		</>
	)
}

/** The words that a tab of its own was opened to find. */
function wordsInAddress(): string {
	return new URLSearchParams(location.search).get('find') ?? ''
}
