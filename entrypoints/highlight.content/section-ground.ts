import type { Ground } from '../../study/finder/ground.ts'
import { crossesBreak } from './break.ts'
import type { Place } from './locate.ts'
import type { Prose } from './prose.ts'

/** The ground of a section: asks the elements, but only about the few places where a name may stand. */
export function sectionGround(text: string, locate: (offset: number) => Place | undefined, prose: Prose): Ground {
	const isDark = (place: Place | undefined) => !place?.node.parentElement || prose.isDark(place.node.parentElement)
	const breaks = (from: number, to: number) => {
		const first = locate(from)
		const last = locate(to)
		return first !== undefined && last !== undefined && first.node !== last.node && crossesBreak(first.node, last.node, prose)
	}
	return {
		breaks,
		partsAt: (at) => at > 0 && at < text.length && locate(at)?.start === at && breaks(at - 1, at),
		isProse(start, end) {
			const first = locate(start)
			if (isDark(first)) return false
			// Most names stand in one node; across nodes each of them is asked.
			for (let at = end - 1; at >= start; ) {
				const place = locate(at)
				if (place?.node === first?.node) return at === end - 1 || !breaks(start, end - 1)
				if (isDark(place)) return false
				at = (place?.start ?? start) - 1
			}
			return false
		},
		startsLink(at) {
			const place = locate(at)
			const link = place?.node.parentElement?.closest('a')
			if (!place || !link) return false
			return text.slice(place.start, at).trim() === '' && link.textContent.trimStart().startsWith(place.node.data.trimStart())
		},
	}
}
