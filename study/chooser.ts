import type { Algorithm, DataKind, Task, Wish } from './schema/algorithm.ts'

/** What the learner has and wants; what is not named does not matter. */
export type Wants = { task?: Task; data?: DataKind; wishes: readonly Wish[] }

type Reason = { wish: Wish; why: string }

/** An algorithm that does the task on the data, and how it stands to the wishes. */
export type Candidate = {
	algorithm: Algorithm
	/** How it does the task, where that is said. */
	how?: string
	meets: Reason[]
	fails: Reason[]
	/** Wishes that it neither meets nor fails by its nature. */
	neutral: Wish[]
}

/** One thing wanted that could be given up, and how many algorithms would fit then. */
export type Way = { drop: { kind: 'task' } | { kind: 'data' } | { kind: 'wish'; wish: Wish }; fits: number }

export type Choice = {
	/** They fail no wish; those that meet most stand first. */
	fits: Candidate[]
	/** They do the task on the data and fail at least one wish; those that fail fewest stand first. */
	unfit: Candidate[]
	/** What to give up when nothing fits, the most helpful first; empty when something fits or no single thing helps. */
	ways: Way[]
}

/** Ranks the algorithms by what is wanted, with the reasons for and against each. */
export function choose(algorithms: readonly Algorithm[], wants: Wants): Choice {
	const candidates = algorithms.filter((one) => suitsTask(one, wants) && suitsData(one, wants)).map((one) => weigh(one, wants))
	const fits = candidates.filter(({ fails }) => fails.length === 0).sort(byMerit)
	const unfit = candidates.filter(({ fails }) => fails.length > 0).sort(byMerit)
	return { fits, unfit, ways: fits.length > 0 ? [] : waysOut(algorithms, wants) }
}

function suitsTask({ tasks }: Algorithm, { task }: Wants): boolean {
	return task === undefined || tasks.some((one) => one.task === task)
}

function suitsData({ data }: Algorithm, wants: Wants): boolean {
	return wants.data === undefined || data.includes(wants.data)
}

function weigh(algorithm: Algorithm, { task, wishes }: Wants): Candidate {
	const how = algorithm.tasks.find((one) => one.task === task)?.how
	const among = (reasons: readonly Reason[]) => wishes.flatMap((wish) => reasons.filter((reason) => reason.wish === wish))
	const [meets, fails] = [among(algorithm.suits), among(algorithm.fails)]
	const neutral = wishes.filter((wish) => ![...meets, ...fails].some((reason) => reason.wish === wish))
	return { algorithm, ...(how && { how }), meets, fails, neutral }
}

/** Fewest failed, most met; then what SageMaker AI has built in, then the specialist with fewer tasks, then by name. */
function byMerit(a: Candidate, b: Candidate): number {
	return (
		a.fails.length - b.fails.length ||
		b.meets.length - a.meets.length ||
		Number(b.algorithm.kind === 'built-in') - Number(a.algorithm.kind === 'built-in') ||
		a.algorithm.tasks.length - b.algorithm.tasks.length ||
		a.algorithm.name.localeCompare(b.algorithm.name)
	)
}

function waysOut(algorithms: readonly Algorithm[], wants: Wants): Way[] {
	const fitting = (less: Wants) => algorithms.filter((one) => suitsTask(one, less) && suitsData(one, less) && weigh(one, less).fails.length === 0).length
	const { task, data, wishes } = wants
	const ways: Way[] = wishes.map((wish) => ({ drop: { kind: 'wish', wish }, fits: fitting({ ...wants, wishes: wishes.filter((one) => one !== wish) }) }))
	if (data) ways.push({ drop: { kind: 'data' }, fits: fitting({ ...(task && { task }), wishes }) })
	if (task) ways.push({ drop: { kind: 'task' }, fits: fitting({ ...(data && { data }), wishes }) })
	return ways.filter(({ fits }) => fits > 0).sort((a, b) => order(a) - order(b) || b.fits - a.fits)
}

/** A wish is given up before the data, the data before the task. */
function order({ drop }: Way): number {
	return ['wish', 'data', 'task'].indexOf(drop.kind)
}
