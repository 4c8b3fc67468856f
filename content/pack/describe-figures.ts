import type { AlikePair } from './alike.ts'
import type { Figures } from './figures.ts'
import type { KeyBalance } from './keys.ts'
import type { Spread } from './spread.ts'

/** The figures for people, a line each. */
export function describeFigures(figures: Figures): string[] {
	const { library, keys, stemWords } = figures
	return [
		`library: ${Object.entries(library)
			.map(([name, count]) => `${name} ${count}`)
			.join(', ')}`,
		'',
		...figures.spread.flatMap(describeSpread),
		`stems: ${stemWords.join(' / ')} words (fewest / middle / most); ${figures.claimNumbers} questions claim a number of their own`,
		`keys, all: ${describeKeys(keys)}`,
		...Object.entries(keys.byExam).map(([code, balance]) => `keys, ${code}: ${describeKeys(balance)}`),
		'',
		'notes by objective:',
		...Object.entries(figures.notesByObjective).map(([id, count]) => `  ${id}  ${count}`),
		...listed('most alike stems', figures.alikeStems),
		...listed('most alike notes', figures.alikeNotes),
	]
}

function describeSpread({ exam, total, domains, types, difficulty, multipleResponse, tasks }: Spread): string[] {
	const few = Object.entries(tasks).sort(([, a], [, b]) => a - b)[0]
	return [
		`${exam}: ${total} questions`,
		`  domains, share (weight): ${domains.map(({ id, share, weight }) => `${id.slice(8)}: ${share} % (${weight})`).join(', ')}`,
		`  ${Object.entries(types)
			.map(([type, count]) => `${type} ${count}`)
			.join(', ')}; ${multipleResponse} % multiple-response`,
		`  recall ${difficulty.recall} %, apply ${difficulty.apply} %, weigh up ${difficulty.weighUp} %`,
		...(few ? [`  fewest for a task: ${few[0]} with ${few[1]}`] : []),
	]
}

function describeKeys({ questions, places, longest }: KeyBalance): string {
	return `${questions} questions, places ${places.join(' / ')} %, longest option is a key ${longest.share} % (chance ${longest.chance} %)`
}

function listed(title: string, pairs: AlikePair[]): string[] {
	return pairs.length === 0 ? [] : ['', `${title}:`, ...pairs.map(({ a, b, alike }) => `  ${Math.round(alike * 100)} %  ${a}  ${b}`)]
}
