import type { Shortage } from '../../study/mock/shortage.ts'
import { counted, listed } from './words.ts'

/** What a form lacks, in a sentence or two; empty when it lacks nothing. */
export function shortageInWords({ domains, questions }: Shortage): string {
	const lacking = listed(domains.map(({ domain, lacks }) => `${counted(lacks, 'question')} of “${domain.title}”`))
	const first = lacking && `Certlight has ${lacking} too few for this length${questions > 0 ? '' : '; other domains fill their place'}.`
	const second = questions > 0 ? `The form is ${counted(questions, 'question')} shorter than the guide says.` : ''
	return [first, second].filter(Boolean).join(' ')
}
