import type { Ground } from '../../study/finder/ground.ts'
import { crossesBreak } from './break.ts'
import { type Chunk, nodeIndexAt } from './chunk.ts'
import type { Prose } from './prose.ts'

/** The ground of a chunk: asks the elements, but only about the few places where a name may stand. */
export function chunkGround(chunk: Chunk, prose: Prose): Ground {
	const nodeAt = (offset: number) => chunk.nodes[nodeIndexAt(chunk, offset)]
	const breaks = (from: number, to: number) => {
		const first = nodeAt(from)
		const last = nodeAt(to)
		return first !== last && first !== undefined && last !== undefined && crossesBreak(first, last, prose)
	}
	return {
		breaks,
		isProse(start, end) {
			const first = nodeIndexAt(chunk, start)
			const last = nodeIndexAt(chunk, end - 1)
			for (let index = first; index <= last; index++) {
				const parent = chunk.nodes[index]?.parentElement
				if (!parent || prose.isDark(parent)) return false
			}
			return first === last || !breaks(start, end - 1)
		},
		startsLink(at) {
			const index = nodeIndexAt(chunk, at)
			const node = chunk.nodes[index]
			const link = node?.parentElement?.closest('a')
			if (!node || !link) return false
			return chunk.text.slice(chunk.starts[index], at).trim() === '' && link.textContent.trimStart().startsWith(node.data.trimStart())
		},
	}
}
