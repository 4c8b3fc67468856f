import { useRef } from 'preact/hooks'
import type { OffReach } from '../../study/off.ts'
import type { Preferences } from '../../study/preferences.ts'

type Props = { off: Preferences['off']; onRemove: (reach: OffReach, place: string) => void }

/** Where nothing lights up, each entry with the way back. */
export function OffList({ off, onRemove }: Props) {
	const heading = useRef<HTMLHeadingElement>(null)
	const remove = (reach: OffReach, place: string) => {
		onRemove(reach, place)
		// The button goes with its line.
		heading.current?.focus({ preventScroll: true })
	}
	const entries: { reach: OffReach; place: string; words: string }[] = [
		...(off.everywhere ? [{ reach: 'everywhere' as const, place: '', words: 'Everywhere' }] : []),
		...off.sites.map((site) => ({ reach: 'site' as const, place: site, words: `All of ${site}` })),
		...off.pages.map((page) => ({ reach: 'page' as const, place: page, words: page.replace(/^https?:\/\//, '') })),
	]
	return (
		<section class="stack" aria-labelledby="off-list">
			<h2 id="off-list" ref={heading} tabIndex={-1}>
				Where Certlight is off
			</h2>
			{entries.length === 0 && <p class="muted">Nowhere. The toolbar popup and the side panel turn it off for a page, a site or everywhere.</p>}
			{entries.length > 0 && (
				<ul class="off-list">
					{entries.map(({ reach, place, words }) => (
						<li key={`${reach} ${place}`}>
							<span>{words}</span>
							<button type="button" class="plain-button" aria-label={`Turn on again: ${words}`} onClick={() => remove(reach, place)}>
								Turn on again
							</button>
						</li>
					))}
				</ul>
			)}
		</section>
	)
}
