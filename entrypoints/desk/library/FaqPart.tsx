import { useMemo, useState } from 'preact/hooks'
import { Chips } from '../../../components/library/Chips.tsx'
import { FaqList } from '../../../components/library/FaqList.tsx'
import { SearchField } from '../../../components/library/SearchField.tsx'
import { topicWords } from '../../../components/library/words.ts'
import { Live } from '../../../extension/Live.tsx'
import { listFaq } from '../../../store/faq.ts'
import { makeLibraryIndex, searchLibrary } from '../../../store/library-search.ts'
import { type Faq, FaqTopic } from '../../../study/schema/faq.ts'
import { keepInAddress, type PartProps } from './part.ts'

/** Answered questions, searched by words or narrowed to a topic. */
export function FaqPart({ id, query }: PartProps) {
	return <Live query={listFaq}>{(faq) => <Answers faq={faq} open={id} query={query} />}</Live>
}

function Answers({ faq, open, query }: { faq: Faq[]; open: string | undefined; query: string }) {
	const asked = new URLSearchParams(query)
	const [text, setText] = useState(asked.get('q') ?? '')
	const [topic, setTopic] = useState(FaqTopic.options.find((one) => one === asked.get('topic')))
	const index = useMemo(() => makeLibraryIndex({ services: [], notes: [], pairs: [], algorithms: [], passages: [], faq }), [faq])
	const found = text.trim() === '' ? faq : searchLibrary(index, text).flatMap((hit) => faq.filter(({ id }) => id === hit.id))
	const shown = found.filter(({ topics }) => topic === undefined || topics.includes(topic))
	const narrow = (q: string, next: FaqTopic | undefined) => {
		setText(q)
		setTopic(next)
		keepInAddress('faq', { q: q.trim(), topic: next ?? '' })
	}
	const topics = FaqTopic.options.map((value) => ({ value, label: topicWords[value], count: faq.filter((one) => one.topics.includes(value)).length }))
	return (
		<div class="stack">
			<SearchField
				id="faq-search"
				label="Search the questions"
				placeholder="Search questions and answers"
				text={text}
				onText={(typed) => narrow(typed, topic)}
			/>
			<Chips
				label="Topic"
				choices={topics.filter(({ count }) => count > 0)}
				chosen={topic ? [topic] : []}
				onToggle={(value) => narrow(text, value === topic ? undefined : value)}
			/>
			<p class="small muted" role="status">
				{shown.length === 0 ? 'No question has these words.' : shown.length === 1 ? '1 question' : `${shown.length} questions`}
			</p>
			<FaqList faq={shown} {...(open !== undefined && { open })} />
		</div>
	)
}
