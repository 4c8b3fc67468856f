/** Two texts and how alike they are, 0 to 1. */
export type AlikePair = { a: string; b: string; alike: number }

const COMMON = new Set(
	'a an and are as at be been but by can do does for from has have in into is it its more most must needs not of on or same so than that the their them then these they this to use used uses wants want was what when which while who with without would'.split(
		' ',
	),
)

/**
 * Pairs of texts that share at least `least` of their pairs of neighbouring words (common words left out), most alike first.
 * @param texts id and text
 */
export function findAlike(texts: readonly { id: string; text: string }[], least: number): AlikePair[] {
	const bags = texts.map(({ text }) => shinglesOf(text))
	const holders = new Map<string, number[]>()
	bags.forEach((bag, place) => {
		for (const shingle of bag) holders.set(shingle, [...(holders.get(shingle) ?? []), place])
	})
	const shared = new Map<number, number>()
	for (const places of holders.values()) {
		places.forEach((a, at) => {
			for (const b of places.slice(at + 1)) shared.set(a * texts.length + b, (shared.get(a * texts.length + b) ?? 0) + 1)
		})
	}
	return [...shared]
		.map(([key, count]) => pairOf(Math.floor(key / texts.length), key % texts.length, count))
		.filter(({ alike }) => alike >= least)
		.sort((x, y) => y.alike - x.alike || (x.a < y.a ? -1 : 1))

	function pairOf(a: number, b: number, count: number): AlikePair {
		const union = (bags[a]?.size ?? 0) + (bags[b]?.size ?? 0) - count
		return { a: texts[a]?.id ?? '', b: texts[b]?.id ?? '', alike: union === 0 ? 0 : count / union }
	}
}

function shinglesOf(text: string): Set<string> {
	const words = text
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '' && !COMMON.has(word))
	return new Set(words.slice(1).map((word, place) => `${words[place]} ${word}`))
}
