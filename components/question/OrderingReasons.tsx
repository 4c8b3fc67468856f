import { Reason } from './Reason.tsx'

type Item = { text: string; why: string }

/** The steps in their right order, each with the place the learner gave it. */
export function OrderingReasons({ items, given }: { items: Item[]; given?: number[] }) {
	return (
		<ol class="reasons">
			{items.map((item, place) => {
				const put = given?.indexOf(place)
				const right = put === place
				return (
					<Reason key={place} text={`${place + 1}. ${item.text}`} why={item.why} mark={put === undefined ? undefined : right ? 'right' : 'wrong'}>
						{put !== undefined && (right ? 'In its place' : `You put it in place ${put + 1}`)}
					</Reason>
				)
			})}
		</ol>
	)
}
