/** A number of the bench beside what it should be. */
export type Figure = { name: string; value: number; aim: string; isMet: boolean }

/** A number that is better the smaller it is. */
export function figure(name: string, value: number, most: number, unit = 'x'): Figure {
	return { name, value, aim: `at most ${Number(most.toFixed(3))} ${unit}`.trim(), isMet: value <= most }
}

/** A number that is better the larger it is. */
export function atLeast(name: string, value: number, least: number): Figure {
	return { name, value, aim: `at least ${least}`, isMet: value >= least }
}

/** One line of the bench's report. */
export function describeFigure({ name, value, aim, isMet }: Figure): string {
	return `${isMet ? '  met ' : '  MISS'}  ${name.padEnd(82)} ${value.toFixed(3).padStart(9)}   (${aim})`
}
