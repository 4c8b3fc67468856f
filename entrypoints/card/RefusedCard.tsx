/** What stands in a card whose content could not be had: the name, and a sentence that says why. */
export function RefusedCard({ name, sentence }: { name: string; sentence: string }) {
	return (
		<section class="note-card" aria-label={name}>
			<div class="note-card-head">
				<h2>{name}</h2>
				<p>{sentence}</p>
			</div>
		</section>
	)
}
