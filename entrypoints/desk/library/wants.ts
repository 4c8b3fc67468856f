import type { Wants } from '../../../study/chooser.ts'
import { DataKind, Task, Wish } from '../../../study/schema/algorithm.ts'

/** What an address asks the chooser; what it does not know is left out. */
export function wantsOf(query: string): Wants {
	const asked = new URLSearchParams(query)
	const task = Task.options.find((one) => one === asked.get('task'))
	const data = DataKind.options.find((one) => one === asked.get('data'))
	const wishes = (asked.get('wish') ?? '').split(',')
	return { ...(task && { task }), ...(data && { data }), wishes: Wish.options.filter((one) => wishes.includes(one)) }
}

/** The same the other way round. */
export function queryOfWants({ task = '', data = '', wishes }: { task?: string; data?: string; wishes: readonly string[] }): Record<string, string> {
	return { task, data, wish: wishes.join(',') }
}
