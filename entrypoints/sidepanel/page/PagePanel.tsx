import { OffSwitch } from '../../../extension/OffSwitch.tsx'
import type { Exam } from '../../../study/schema/exam.ts'
import { TrailView } from '../TrailView.tsx'
import { useTrail } from '../useTrail.ts'
import { PageTermList } from './PageTermList.tsx'
import { usePageTerms } from './usePageTerms.ts'

/** The names on the page beside the panel, and the note of the one chosen. */
export function PagePanel({ exam }: { exam: Exam | null }) {
	const { terms, show } = usePageTerms()
	const trail = useTrail()
	const choose = (id: string) => {
		show(id)
		trail.open(id)
	}
	return (
		<TrailView trail={trail}>
			{terms === null && (
				<div class="empty">
					<p>Open a page of the AWS documentation. The names your exam asks about light up there and are listed here.</p>
				</div>
			)}
			{terms && (
				<div class="stack">
					<OffSwitch url={terms.url}>
						{terms.terms.length > 0 ? (
							<PageTermList exam={exam} page={terms} onChoose={choose} />
						) : (
							<div class="empty">
								<p>No names on this page.</p>
							</div>
						)}
					</OffSwitch>
				</div>
			)}
		</TrailView>
	)
}
