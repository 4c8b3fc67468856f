import type { ComponentChildren } from 'preact'

type Props = { name: string; sentence: string; above: ComponentChildren; tools: ComponentChildren }

/** What stands in a card whose content could not be had: the name, and a sentence that says why. */
export function RefusedCard({ name, sentence, above, tools }: Props) {
	return (
		<section class="note-card" aria-label={name} tabIndex={-1}>
			<header class="note-card-head">
				{above}
				<div class="note-card-bar">
					<h2>{name}</h2>
					{tools}
				</div>
			</header>
			<p class="note-card-body">{sentence}</p>
		</section>
	)
}
