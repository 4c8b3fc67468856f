import type { ComponentChildren } from 'preact'

type Props = {
	/** What the card is about, as it is read out. */
	label: string
	kicker?: string
	title: string
	status?: string
	/** It has more to show than a note. */
	isTall?: boolean
	/** The way that led here. */
	above?: ComponentChildren
	/** What can be done with the card as a whole. */
	tools?: ComponentChildren
	/** Stands under the title and stays there with it. */
	below?: ComponentChildren
	foot?: ComponentChildren
	children: ComponentChildren
}

/** A card with its head and foot. Its looks are in note-card.css. */
export function CardFrame({ label, kicker, title, status, isTall, above, tools, below, foot, children }: Props) {
	// It takes focus from scripts, to be read and scrolled with keys. The page around it may be in any language.
	return (
		<div class="note-frame" data-status={status} data-tall={isTall}>
			<section class="note-card" lang="en" aria-label={label} tabIndex={-1}>
				<header class="note-card-head">
					{above}
					<div class="note-card-bar">
						<div>
							{kicker && <p class="note-kicker">{kicker}</p>}
							<h2>{title}</h2>
						</div>
						{tools}
					</div>
					{below}
				</header>
				<div class="note-card-body">{children}</div>
				{foot && <footer class="note-card-foot">{foot}</footer>}
			</section>
		</div>
	)
}
