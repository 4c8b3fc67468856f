import { useLayoutEffect, useRef } from 'preact/hooks'
import { thinOut } from '../../study/density.ts'
import type { Preferences } from '../../study/preferences.ts'
import { type SampleName, type SamplePart, sampleText } from './sample-text.ts'

type Density = Preferences['density']

const shades = [
	['weak', 'Weak: your latest answer was wrong'],
	['new', 'New: nothing answered yet'],
	['learning', 'Learning: not yet sure'],
	['known', 'Known: well remembered, from several answers'],
	['outside', 'Not in your exam'],
] as const

const names = sampleText.flatMap(({ parts }) => parts.filter(isName))

/** A small page that lights up as documentation will, with the same highlights. */
export function LightSample({ density }: { density: Density }) {
	const root = useRef<HTMLElement>(null)
	useLayoutEffect(() => {
		if (root.current) light(root.current, density)
	}, [density])
	useLayoutEffect(() => () => shades.forEach(([shade]) => void CSS.highlights?.delete(`certlight-${shade}`)), [])
	return (
		<figure class="light-sample" ref={root}>
			{sampleText.map(({ heading, parts }) => (
				<div key={heading}>
					<p class="light-heading">{heading}</p>
					<p>{parts.map((part, place) => (isName(part) ? <span key={place}>{part.name}</span> : part))}</p>
				</div>
			))}
			<figcaption>
				<ul class="row small" aria-label="What the light says">
					{shades.map(([shade, meaning]) => (
						<li key={shade}>
							<b>{meaning}</b>
						</li>
					))}
				</ul>
			</figcaption>
		</figure>
	)
}

/** Lights up the sample's names under the density, and the whole legend. */
function light(root: HTMLElement, density: Density): void {
	if (!('highlights' in CSS)) return
	const lit = new Set(thinOut(names, density, { term: ({ name }) => name, shade: ({ shade }) => shade, section: ({ section }) => section }))
	const spans = [...root.querySelectorAll('span')]
	const legend = [...root.querySelectorAll('b')]
	shades.forEach(([shade], index) => {
		const inText = spans.filter((_, place) => names[place]?.shade === shade && lit.has(names[place]))
		CSS.highlights.set(`certlight-${shade}`, new Highlight(...[...inText, legend[index]].filter((element) => element !== undefined).map(rangeOf)))
	})
}

function rangeOf(element: Element): Range {
	const range = document.createRange()
	range.selectNodeContents(element)
	return range
}

function isName(part: SamplePart): part is SampleName {
	return typeof part !== 'string'
}
