/** A seed nobody can foresee: 0 to 2^32 - 1. */
export function newSeed(): number {
	return Math.floor(Math.random() * 2 ** 32)
}
