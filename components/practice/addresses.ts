import type { Scope } from '../../study/choosing/scope.ts'
import type { Drill } from '../../study/drill.ts'
import { QuestionType } from '../../study/schema/exam.ts'

const longestMinutes = 240
const names = ['domain', 'task', 'service', 'type', 'pair', 'new', 'missed', 'flagged', 'leeches', 'all'] as const

/** Where a drill stands in the desk; without one, where they are chosen. */
export function practiceHref(drill?: Drill): string {
	if (!drill) return '#/practice'
	const { domain, task, service, type, pair, notIn, missed, flagged, leeches } = drill.scope
	const on = (set: boolean | undefined) => (set ? '1' : undefined)
	const parts = { domain, task, service, type, pair: pair?.join('--'), new: notIn, missed: on(missed), flagged: on(flagged), leeches: on(leeches) }
	const given = Object.entries({ ...parts, exam: drill.exam, minutes: drill.minutes?.toString() }).filter(
		(part): part is [string, string] => part[1] !== undefined,
	)
	const whole = given.every(([name]) => name === 'minutes' || name === 'exam')
	return `#/practice?${new URLSearchParams(whole ? [['all', '1'], ...given] : given)}`
}

/** The drill that an address asks for; undefined when it asks for none. @param query what stands behind `?` */
export function drillIn(query: string): Drill | undefined {
	const asked = new URLSearchParams(query)
	if (!names.some((name) => asked.get(name))) return undefined
	const minutes = Number(asked.get('minutes'))
	const exam = asked.get('exam') || undefined
	return { scope: scopeIn(asked), ...(exam && { exam }), ...(minutes > 0 && { minutes: Math.min(minutes, longestMinutes) }) }
}

function scopeIn(asked: URLSearchParams): Scope {
	const words = (name: 'domain' | 'task' | 'service') => asked.get(name) || undefined
	const [domain, task, service] = [words('domain'), words('task'), words('service')]
	const type = QuestionType.options.find((one) => one === asked.get('type'))
	const [a, b] = asked.get('pair')?.split('--') ?? []
	const notIn = asked.get('new') || undefined
	return {
		...(domain && { domain }),
		...(task && { task }),
		...(service && { service }),
		...(type && { type }),
		...(a && b && { pair: [a, b] as const }),
		...(notIn && { notIn }),
		...(asked.get('missed') && { missed: true }),
		...(asked.get('flagged') && { flagged: true }),
		...(asked.get('leeches') && { leeches: true }),
	}
}

/** The exam that a drill belongs to by itself, as a domain or a task does; undefined where it is the chosen one's. */
export function examOf({ scope: { domain, task }, exam }: Drill): string | undefined {
	return (domain ?? task)?.split('/', 1)[0] ?? exam
}
