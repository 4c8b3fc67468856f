import { Icon } from '../../components/Icon.tsx'

type Props = { isPinned: boolean; onPin: () => void; onClose: () => void }

/** What can be done with a card as a whole. */
export function Tools({ isPinned, onPin, onClose }: Props) {
	return (
		<div class="note-tools">
			<button type="button" aria-label="Pin" title={isPinned ? 'Let go' : 'Pin'} aria-pressed={isPinned} onClick={onPin}>
				<Icon name="pin" />
			</button>
			<button type="button" aria-label="Close" title="Close" onClick={onClose}>
				<Icon name="cross" />
			</button>
		</div>
	)
}
