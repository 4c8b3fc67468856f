import { readNameRules } from '../../content/bundle.ts'
import { packContent } from '../../content/pack.ts'
import { root } from '../../scripts/steps/command.ts'
import { compileTerms } from '../../study/finder/compile.ts'
import { findNames } from '../../study/finder/find.ts'
import { lineGround } from '../../study/finder/ground.ts'
import { makeMatcher } from '../../study/finder/matcher.ts'
import { startPageFacts } from '../../study/finder/page-facts.ts'
import type { Service } from '../../study/schema/service.ts'
import { type Figure, figure } from './aims.ts'
import { interleave, medians } from './figures.ts'
import { sampleOf } from './samples.ts'

const content = `${root}/content`
const FEW = 100
const MANY = 3000

/** The finder over the longest sample's text with few names and with many: medians of interleaved rounds, in Node. */
export async function benchNames(rounds: number): Promise<{ ms: Record<'few' | 'many', number>; figures: Figure[] }> {
	const { services } = packContent(content).pack
	const text = sampleOf('01').html.replace(/<[^>]*>/g, '')
	const real = services.filter((service) => !service.silent).slice(0, FEW)
	const time = (list: Service[]) => {
		const matcher = makeMatcher(compileTerms(list, readNameRules(content)))
		return async () => {
			const page = startPageFacts(matcher, 'https://docs.aws.amazon.com/general/latest/gr/x.html', '')
			const began = performance.now()
			findNames(text, lineGround(text), matcher, page)
			return performance.now() - began
		}
	}
	const ms = medians(await interleave(rounds * 3, { few: time(real), many: time([...real, ...madeUp(MANY - FEW, real[0] as Service)]) }))
	return { ms, figures: [figure(`finding with ${MANY} names, against ${FEW}`, ms.many / ms.few, 1.2)] }
}

/** Names that no page holds, with the first letters of words that pages do hold. */
function madeUp(count: number, like: Service): Service[] {
	const syllables = ['Con', 'Ser', 'Acc', 'Dat', 'Mod', 'Pol', 'Res', 'Use', 'Sta', 'Pro', 'Tra', 'Min']
	return Array.from({ length: count }, (_, index) => {
		const name = `${syllables[index % syllables.length]}qu${index.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? 'q')} Zx`
		return { ...like, id: `made-up-${index}`, name, short: [], formerly: [], ambiguous: [], guides: [], family: undefined, exams: {} }
	})
}
