import { useState } from 'preact/hooks'
import { Fault } from '../components/Fault.tsx'
import { PassageList } from '../components/passages/PassageList.tsx'
import { Removed } from '../components/passages/Removed.tsx'
import { WordsForm } from '../components/passages/WordsForm.tsx'
import { passagesAbout } from '../store/passages.ts'
import { Live } from './Live.tsx'
import { usePassages } from './usePassages.ts'

/** What the learner keeps about a service, to stand under its note, and a place to add own words. */
export function KeptAbout({ service }: { service: string }) {
	const { fault, removed, undo, addWords, doing } = usePassages()
	const [isWriting, setWriting] = useState(false)
	return (
		<section class="kept-about" aria-labelledby="kept-about">
			<h3 id="kept-about">What you keep</h3>
			{fault && <Fault sentence={fault} />}
			<Removed passage={removed} onUndo={undo} />
			<Live query={(db) => passagesAbout(db, service)} deps={[service]}>
				{(passages) =>
					passages.length > 0 ? (
						<PassageList passages={passages} {...doing} />
					) : (
						<p class="muted small">Nothing yet. Passages that you keep from pages stand here when this is the first name in them.</p>
					)
				}
			</Live>
			{isWriting ? (
				<WordsForm words="" onSave={(words) => addWords(service, words)} onClose={() => setWriting(false)} />
			) : (
				<button type="button" class="plain-button" onClick={() => setWriting(true)}>
					Write your own words
				</button>
			)}
		</section>
	)
}
