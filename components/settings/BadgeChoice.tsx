type Props = { badge: boolean; onBadge: (badge: boolean) => void }

/** Whether the toolbar button counts. */
export function BadgeChoice({ badge, onBadge }: Props) {
	return (
		<section class="stack" aria-labelledby="badge">
			<h2 id="badge">Toolbar button</h2>
			<label class="setting">
				<input type="checkbox" checked={badge} onChange={(event) => onBadge(event.currentTarget.checked)} />
				<span>
					<b>Count the names.</b> <span class="muted">Shows how many names of your exam stand on the page.</span>
				</span>
			</label>
		</section>
	)
}
