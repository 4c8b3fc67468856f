import type { Ground } from '../../study/finder/ground.ts'
import { crossesBreak } from './break.ts'
import type { Locator } from './locate.ts'
import type { Prose } from './prose.ts'

/** The ground of a section: asks the elements, but only about the few places where a name may stand. */
export function sectionGround(text: string, places: Locator, prose: Prose): Ground {
	const breaks = (from: number, to: number) => {
		const first = places.at(from)
		const last = places.at(to)
		return first !== undefined && last !== undefined && first !== last && crossesBreak(first.node as Text, last.node as Text, prose)
	}
	return {
		breaks,
		partsAt: (at) => at > 0 && at < text.length && places.at(at)?.start === at && breaks(at - 1, at),
		isProse(start, end) {
			const first = places.at(start)
			if (first === undefined || first.isDark(prose)) return false
			if (end <= first.end) return true
			// Across nodes each of them is asked.
			for (let at = end - 1; at >= first.end; ) {
				const place = places.at(at)
				if (place === undefined || place.isDark(prose)) return false
				at = place.start - 1
			}
			return !breaks(start, end - 1)
		},
		startsLink(at) {
			const place = places.at(at)
			const link = place?.node.parentElement?.closest('a')
			if (!place || !link) return false
			return text.slice(place.start, at).trim() === '' && link.textContent.trimStart().startsWith((place.node as Text).data.trimStart())
		},
	}
}
