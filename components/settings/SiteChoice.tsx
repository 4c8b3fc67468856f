import { type OtherSite, otherSites } from '../../study/sites.ts'

type Props = {
	/** Ids of the sites that are allowed; undefined until the browser has told. */
	allowed: ReadonlySet<string> | undefined
	/** Must ask the browser at once, while the click counts. */
	onWish: (site: OtherSite, wanted: boolean) => void
	/** What the browser answered last, if it is worth a word. */
	said: string
}

/** Other documentation that names may light up on, each by the browser's own permission. */
export function SiteChoice({ allowed, onWish, said }: Props) {
	return (
		<section class="stack" aria-labelledby="other-sites">
			<h2 id="other-sites">Other documentation</h2>
			<p class="muted">
				Certlight reads docs.aws.amazon.com, and other sites only while they are turned on here. The browser asks you for each. What is read never leaves your
				computer.
			</p>
			<div>
				<ul class="site-list">
					{otherSites.map((site) => (
						<li key={site.id}>
							<label class="setting">
								<input
									type="checkbox"
									checked={allowed?.has(site.id) ?? false}
									disabled={allowed === undefined}
									onClick={(event) => {
										// The switch turns when the browser says that it is so.
										event.preventDefault()
										onWish(site, !allowed?.has(site.id))
									}}
								/>
								<span>
									<b>{site.name}</b> <span class="muted">{site.detail}</span> <span class="muted small site-host">{site.host}</span>
								</span>
							</label>
						</li>
					))}
				</ul>
				<p role="status">{said}</p>
			</div>
		</section>
	)
}
