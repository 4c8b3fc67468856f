/** The middle value; of an even number of values the mean of the two in the middle. An error when there are none. */
export function median(values: number[]): number {
	const sorted = values.toSorted((a, b) => a - b)
	const upper = sorted[Math.floor(sorted.length / 2)]
	const lower = sorted[Math.floor((sorted.length - 1) / 2)]
	if (upper === undefined || lower === undefined) throw new Error('There are no values.')
	return (upper + lower) / 2
}

/** Every value of each contender, in the order of the rounds. */
export type Runs<Name extends string> = Record<Name, number[]>

/** Lets each contender run once a round, so that whatever slows the machine meanwhile slows all of them. */
export async function interleave<Name extends string>(rounds: number, contenders: Record<Name, () => Promise<number>>): Promise<Runs<Name>> {
	const names = Object.keys(contenders) as Name[]
	const runs = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Runs<Name>
	for (let round = 0; round < rounds; round++) for (const name of names) runs[name].push(await contenders[name]())
	return runs
}

/** Medians by name. */
export function medians<Name extends string>(runs: Runs<Name>): Record<Name, number> {
	const entries = Object.entries(runs) as [Name, number[]][]
	return Object.fromEntries(entries.map(([name, values]) => [name, median(values)])) as Record<Name, number>
}
