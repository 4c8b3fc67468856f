type Props = { id: string; title: string; ticked: ReadonlySet<string>; onTick: (id: string, ticked: boolean) => void }

/** One thing to tick off. */
export function Tick({ id, title, ticked, onTick }: Props) {
	return (
		<label class="tick">
			<input type="checkbox" checked={ticked.has(id)} onChange={(event) => onTick(id, event.currentTarget.checked)} />
			<span>{title}</span>
		</label>
	)
}
