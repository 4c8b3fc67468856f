import { terms } from 'virtual:certlight-terms'
import { makeMatcher } from '../../study/finder/matcher.ts'
import { firstName } from '../../study/first-name.ts'
import type { Standing } from './keep-passage.ts'

/** The id of the first name in a passage, found as it is found on the page; undefined when there is none. */
export function aboutOf(text: string, standing: Standing): string | undefined {
	return firstName(text, standing, makeMatcher(terms))
}
