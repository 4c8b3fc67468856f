import * as v from 'valibot'
import { hearWorker } from './to-page.ts'

/** What the worker tells a page of its own accord. */
const News = v.variant('kind', [
	/** Something to be said to screen readers. */
	v.strictObject({ kind: v.literal('say'), words: v.string() }),
	/** The learner takes back the consent for these hosts. */
	v.strictObject({ kind: v.literal('leave'), hosts: v.array(v.string()) }),
])
export type News = v.InferOutput<typeof News>

/** What a page does about each piece of news. */
export type OnNews = { say: (words: string) => void; leave: (hosts: string[]) => void }

/** Hears the worker's news, until the signal says stop. */
export function watchNews({ say, leave }: OnNews, signal: AbortSignal): void {
	hearWorker(News, (news) => (news.kind === 'say' ? say(news.words) : leave(news.hosts)), signal)
}
