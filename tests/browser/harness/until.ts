/** Asks again every 50 ms until the answer is true, and returns it. After `limit` ms (default 30 s, since machines are busy) an error names what was waited for and the last fault. */
export async function until<T>(what: string, ask: () => T | Promise<T>, limit = 30_000): Promise<NonNullable<Exclude<T, false | '' | 0>>> {
	const end = performance.now() + limit
	let fault: unknown
	while (performance.now() < end) {
		try {
			const answer = await ask()
			if (answer) return answer as NonNullable<Exclude<T, false | '' | 0>>
		} catch (error) {
			fault = error
		}
		await new Promise((resolve) => setTimeout(resolve, 50))
	}
	throw new Error(`Waited ${limit / 1000} s in vain: ${what}`, { cause: fault })
}
