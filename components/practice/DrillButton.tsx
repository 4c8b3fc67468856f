type Props = {
	title: string
	count: number
	/** A line below the title. */
	detail?: string | undefined
	primary?: boolean
	onChoose: () => void
}

/** A drill to choose, with how many questions it has; without any it cannot be chosen. */
export function DrillButton({ title, count, detail, primary = false, onChoose }: Props) {
	return (
		<li>
			<button type="button" class={`drill ${primary ? 'primary' : ''}`} disabled={count === 0} onClick={onChoose}>
				<span class="drill-title">{title}</span>
				<span class="drill-count">
					{count}
					<span class={primary ? '' : 'unseen'}>{count === 1 ? ' question' : ' questions'}</span>
				</span>
				{detail && <span class="drill-detail">{detail}</span>}
			</button>
		</li>
	)
}
