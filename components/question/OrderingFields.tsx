import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Icon } from '../Icon.tsx'
import { Words } from '../Prose.tsx'
import type { Change } from './asking.ts'

type Props = { items: { text: string }[]; order: number[]; onChange: Change }
type Move = { position: number; by: 1 | -1 }

/** Steps that are moved up and down with buttons, so that no pointer is needed. */
export function OrderingFields({ items, order, onChange }: Props) {
	const list = useRef<HTMLOListElement>(null)
	const [moved, setMoved] = useState<Move>()
	const move = (position: number, by: Move['by']) => {
		onChange((before) => withMoved(before, position, by))
		setMoved({ position, by })
	}
	useLayoutEffect(() => {
		if (moved) focusMove(list.current, moved)
	}, [order, moved])
	return (
		<>
			<ol class="steps" ref={list}>
				{order.map((position, place) => (
					<li key={position} class="step">
						<span class="step-place">{place + 1}.</span>
						<span class="step-text">
							<Words text={items[position]?.text ?? ''} />
						</span>
						<span class="step-moves">
							<MoveButton by={-1} position={position} text={items[position]?.text ?? ''} disabled={place === 0} onMove={move} />
							<MoveButton by={1} position={position} text={items[position]?.text ?? ''} disabled={place === order.length - 1} onMove={move} />
						</span>
					</li>
				))}
			</ol>
			<p class="unseen" role="status">
				{moved && `Now in place ${order.indexOf(moved.position) + 1} of ${order.length}`}
			</p>
		</>
	)
}

function MoveButton({ by, position, text, disabled, onMove }: Move & { text: string; disabled: boolean; onMove: (position: number, by: Move['by']) => void }) {
	const label = by < 0 ? 'Move up' : 'Move down'
	return (
		<button
			type="button"
			title={label}
			aria-label={`${label}: ${text}`}
			data-move={`${position}/${by}`}
			disabled={disabled}
			onClick={() => onMove(position, by)}
		>
			<Icon name={by < 0 ? 'up' : 'down'} />
		</button>
	)
}

function withMoved(order: number[], position: number, by: number): number[] {
	const rest = order.filter((one) => one !== position)
	rest.splice(order.indexOf(position) + by, 0, position)
	return rest
}

/** Moving an element takes its focus away, and at either end its button can no longer hold it. */
function focusMove(list: HTMLElement | null, { position, by }: Move): void {
	const button = (way: number) => list?.querySelector<HTMLButtonElement>(`[data-move="${position}/${way}"]`)
	const target = button(by)
	;(target?.disabled ? button(-by) : target)?.focus()
}
