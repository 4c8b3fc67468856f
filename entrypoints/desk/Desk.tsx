import { Wordmark } from '../../components/Wordmark.tsx'
import { ShownNote } from '../../extension/ShownNote.tsx'
import { About } from './about/About.tsx'
import { ExamSection } from './exam/ExamSection.tsx'
import { LibrarySection } from './library/LibrarySection.tsx'
import { MockSection } from './mock/MockSection.tsx'
import { PracticeSection } from './practice/PracticeSection.tsx'
import { ProgressSection } from './progress/ProgressSection.tsx'
import { type Route, useRoute } from './route.ts'
import { SettingsSection } from './settings/SettingsSection.tsx'

/** Certlight's one full page. */
export function Desk() {
	const route = useRoute()
	return (
		<div class="desk">
			<header class="desk-head">
				<Wordmark />
				<nav aria-label="Desk">
					<a href="#/exam" aria-current={route.section === 'exam' ? 'page' : undefined}>
						Exam
					</a>
					<a href="#/practice" aria-current={route.section === 'practice' ? 'page' : undefined}>
						Practice
					</a>
					<a href="#/library" aria-current={route.section === 'library' ? 'page' : undefined}>
						Library
					</a>
					<a href="#/mock" aria-current={route.section === 'mock' ? 'page' : undefined}>
						Mock exam
					</a>
					<a href="#/progress" aria-current={route.section === 'progress' ? 'page' : undefined}>
						Readiness
					</a>
					<a href="#/settings" aria-current={route.section === 'settings' ? 'page' : undefined}>
						Settings
					</a>
					<a href="#/about" aria-current={route.section === 'about' ? 'page' : undefined}>
						About
					</a>
				</nav>
			</header>
			<main>
				<Section route={route} />
			</main>
		</div>
	)
}

function Section({ route }: { route: Route }) {
	if (route.section === 'library') return <LibrarySection part={route.part} id={route.id} query={route.query} />
	if (route.section === 'practice') return <PracticeSection query={route.query} />
	if (route.section === 'mock') return <MockSection id={route.id} />
	if (route.section === 'progress') return <ProgressSection />
	if (route.section === 'settings') return <SettingsSection />
	if (route.section === 'about') return <About />
	if (route.section === 'exam') return <ExamSection />
	return <ShownNote id={route.id} onShow={showNote} />
}

function showNote(id: string): void {
	location.hash = `#/note/${id}`
}
