import { hearWorker } from './to-page.ts'

/** Something to be said to screen readers. */
type Say = { kind: 'say'; words: string }

/** The learner takes back the consent for these hosts. */
type Leave = { kind: 'leave'; hosts: string[] }

/** What the worker tells a page of its own accord. */
export type News = Say | Leave

/** What a page does about each piece of news. */
export type OnNews = { say: (words: string) => void; leave: (hosts: string[]) => void }

/** Hears the worker's news, until the signal says stop. */
export function watchNews({ say, leave }: OnNews, signal: AbortSignal): void {
	hearWorker(isNews, (news) => (news.kind === 'say' ? say(news.words) : leave(news.hosts)), signal)
}

/** Whether a message is news. */
export function isNews(message: unknown): message is News {
	const { kind, words, hosts } = (message ?? {}) as Partial<Say> & Partial<Omit<Leave, 'kind'>> & { kind?: string }
	return kind === 'say' ? typeof words === 'string' : kind === 'leave' && Array.isArray(hosts)
}
