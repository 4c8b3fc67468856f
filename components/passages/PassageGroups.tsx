import type { Passage } from '../../study/passage.ts'
import { groupPassages } from '../../study/passage-groups.ts'
import { useUnfold } from '../useUnfold.ts'
import type { PassageDoing } from './PassageItem.tsx'
import { PassageList } from './PassageList.tsx'

/** Things kept that are shown at once. */
const FIRST = 20

type Props = { passages: readonly Passage[]; names: ReadonlyMap<string, string>; onShow: (id: string) => void } & PassageDoing

/** Everything kept, newest first, together by what it is about. */
export function PassageGroups({ passages, names, onShow, ...doing }: Props) {
	const { whole, unfold, place } = useUnfold<HTMLDivElement>()
	const shown = whole ? passages : passages.slice(0, FIRST)
	return (
		<div class="stack" ref={place}>
			{groupPassages(shown, names).map(({ about, passages }) => (
				<section key={about?.id ?? ''} class="stack tight">
					<h2 class="passage-about">
						{about ? (
							<button type="button" class="plain-button" onClick={() => onShow(about.id)}>
								{about.name}
							</button>
						) : (
							'Without a name'
						)}
					</h2>
					<PassageList passages={passages} {...doing} />
				</section>
			))}
			{shown.length < passages.length && (
				<button type="button" class="button" onClick={unfold}>
					Show all {passages.length}
				</button>
			)}
		</div>
	)
}
