import { useEffect } from 'preact/hooks'
import { LibraryNav } from '../../components/library/LibraryNav.tsx'
import { Wordmark } from '../../components/Wordmark.tsx'
import { ShownNote } from '../../extension/ShownNote.tsx'
import { About } from './about/About.tsx'
import { ExamSection } from './exam/ExamSection.tsx'
import { BackTo } from './library/BackTo.tsx'
import { LibrarySection } from './library/LibrarySection.tsx'
import { MockSection } from './mock/MockSection.tsx'
import { PracticeSection } from './practice/PracticeSection.tsx'
import { ProgressSection } from './progress/ProgressSection.tsx'
import { type Route, useRoute } from './route.ts'
import { SettingsSection } from './settings/SettingsSection.tsx'
import { useKeptFocus } from './useKeptFocus.ts'

/** In the order of a learner's way: choose, practise, sit, see where one stands, read on. */
const SECTIONS: { section: Route['section']; title: string }[] = [
	{ section: 'exam', title: 'Exam' },
	{ section: 'practice', title: 'Practice' },
	{ section: 'mock', title: 'Mock exam' },
	{ section: 'progress', title: 'Readiness' },
	{ section: 'library', title: 'Library' },
	{ section: 'settings', title: 'Settings' },
	{ section: 'about', title: 'About' },
]

/** Certlight's one full page. */
export function Desk() {
	const route = useRoute()
	const main = useKeptFocus()
	const current = route.section === 'note' ? 'library' : route.section
	const title = SECTIONS.find(({ section }) => section === current)?.title
	// What the browser's history, its tabs and screen readers call the place.
	useEffect(() => {
		document.title = `${title} - Certlight`
	}, [title])
	return (
		<div class="desk">
			<header class="desk-head">
				<Wordmark />
				<nav aria-label="Desk">
					{SECTIONS.map(({ section, title }) => (
						<a key={section} href={`#/${section}`} aria-current={current === section ? 'page' : undefined}>
							{title}
						</a>
					))}
				</nav>
			</header>
			<main ref={main}>
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
	return <OneNote id={route.id} />
}

/** A note that another part of Certlight led to. */
function OneNote({ id }: { id: string }) {
	return (
		<div class="library stack">
			<h1>Library</h1>
			<LibraryNav current="notes" />
			<ShownNote id={id} onShow={showNote}>
				<BackTo part="notes" />
			</ShownNote>
		</div>
	)
}

function showNote(id: string): void {
	location.hash = `#/note/${id}`
}
