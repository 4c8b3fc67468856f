import type { ComponentChildren } from 'preact'
import type { NoteHit } from '../study/note-view.ts'
import { datesInWords } from './dates-in-words.ts'
import { HitLife } from './note/HitLife.tsx'

type Props = {
	text: string
	hits: NoteHit[]
	onText: (text: string) => void
	onChoose: (id: string) => void
	/** Stands between the field and the notes. */
	children?: ComponentChildren
}

/** A search field and the notes that fit, as one types. */
export function NoteSearch({ text, hits, onText, onChoose, children }: Props) {
	return (
		<div class="stack">
			<search>
				<label class="unseen" for="note-search">
					Search the notes
				</label>
				<input
					id="note-search"
					class="field"
					type="search"
					placeholder="Name, old name, or words of a question"
					autocomplete="off"
					spellcheck={false}
					value={text}
					onInput={(event) => onText(event.currentTarget.value)}
				/>
			</search>
			{children}
			<p class="small muted" role="status">
				{inWords(hits.length, text)}
			</p>
			<ul class="hits">
				{hits.map((hit) => (
					<li key={hit.id}>
						<button type="button" onClick={() => onChoose(hit.id)}>
							<span class="hit-name">{hit.name}</span>
							<span class="hit-category">{hit.category}</span>
							<HitLife {...hit} />
							<span class="hit-summary">{datesInWords(hit.summary)}</span>
						</button>
					</li>
				))}
			</ul>
		</div>
	)
}

function inWords(count: number, text: string): string {
	if (count === 0) return text.trim() ? 'No note has these words. Try fewer letters.' : 'No notes yet.'
	return count === 1 ? '1 note' : `${count} notes`
}
