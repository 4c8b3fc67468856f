import { useState } from 'preact/hooks'

/** Letters of which a passage may have all shown at once. */
const SHORT = 320

/** The words of a page, as they stand there; of a long passage the beginning, until all is wanted. */
export function Quote({ text, cite }: { text: string; cite: string }) {
	const [isWhole, setWhole] = useState(false)
	const isLong = text.length > SHORT
	return (
		<>
			<blockquote class={isLong && !isWhole ? 'passage-text cut' : 'passage-text'} cite={cite} dir="auto">
				{text.split('\n').map((line, place) => (
					<p key={place}>{line}</p>
				))}
			</blockquote>
			{isLong && (
				<button type="button" class="plain-button small" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
					{isWhole ? 'Show less' : 'Show all'}
				</button>
			)}
		</>
	)
}
