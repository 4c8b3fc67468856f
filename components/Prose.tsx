import { datesInWords } from './dates-in-words.ts'

/** Plain text with blank lines between paragraphs and `code` between backticks. */
export function Prose({ text }: { text: string }) {
	return (
		<>
			{text
				.trim()
				.split(/\n\s*\n/)
				.map((paragraph, place) => (
					<p key={place}>
						<Words text={paragraph} />
					</p>
				))}
		</>
	)
}

/** One run of text with `code` between backticks; days stand in words. */
export function Words({ text }: { text: string }) {
	return <>{text.split('`').map((part, place) => (place % 2 === 1 ? <code key={place}>{part}</code> : datesInWords(part)))}</>
}
