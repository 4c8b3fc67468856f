import type { Passage } from '../../study/passage.ts'
import { type PassageDoing, PassageItem } from './PassageItem.tsx'

/** Things kept, in the order given. */
export function PassageList({ passages, ...doing }: { passages: readonly Passage[] } & PassageDoing) {
	return (
		<ul class="passages">
			{passages.map((passage) => (
				<PassageItem key={passage.id} passage={passage} {...doing} />
			))}
		</ul>
	)
}
