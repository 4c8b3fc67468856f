import { Wordmark } from '../../components/Wordmark.tsx'
import { ShownNote } from '../../extension/ShownNote.tsx'
import { About } from './about/About.tsx'
import { ExamSection } from './exam/ExamSection.tsx'
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
	if (route.section === 'settings') return <SettingsSection />
	if (route.section === 'about') return <About />
	if (route.section === 'exam') return <ExamSection />
	return <ShownNote id={route.id} onShow={showNote} />
}

function showNote(id: string): void {
	location.hash = `#/note/${id}`
}
