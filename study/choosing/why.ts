import type { MissReason } from '../miss.ts'
import type { Reason } from './reason.ts'

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** The services that the sentence names. */
export function servicesIn(why: Reason): string[] {
	if (why.kind === 'pair') return [why.a, why.b]
	return 'service' in why && why.service !== undefined ? [why.service] : []
}

/** One sentence that says why a question is asked now. @param nameOf what a service is called, by its id */
export function whySentence(why: Reason, nameOf: (service: string) => string): string {
	return `${capital(causeClause(why, nameOf))}; ${weightClause(why)}.`
}

function causeClause(why: Reason, nameOf: (service: string) => string): string {
	switch (why.kind) {
		case 'read':
			return `you read ${count(why.pages, 'page')} on ${nameOf(why.service)} this week`
		case 'pair':
			if (why.told) return `you said that you mixed up ${nameOf(why.a)} and ${nameOf(why.b)}`
			return `you said that you mixed up two things, and this one turns on ${nameOf(why.a)} or ${nameOf(why.b)}`
		case 'after-miss':
			return missClause(why.miss, why.service === undefined ? 'this' : nameOf(why.service))
		case 'missed':
			return `your last answer to it, ${ago(why.daysAgo)}, was wrong`
		case 'fading':
			return `you last answered it ${ago(why.daysAgo)} and have about ${Math.round(why.recall * 10)} chances in 10 of knowing it still`
		case 'new':
			return 'you have not met this question yet'
		case 'ahead':
			return `nothing is due, so this looks ahead; you last answered it ${ago(why.daysAgo)}`
	}
}

function missClause(miss: MissReason, service: string): string {
	switch (miss) {
		case 'did-not-know':
			return `you said that you did not know enough about ${service}`
		case 'reasoned-wrongly':
			return 'you said that you reasoned wrongly, and this is from the same task'
		case 'confused-two':
			return `you mixed up ${service} with something else`
		default:
			return 'you said that you read too fast, and this question is built like that one'
	}
}

function weightClause({ domain, daysLeft }: Reason): string {
	const weight = `this domain is ${Math.round(domain.weight)} % of the exam`
	if (daysLeft === undefined) return weight
	return daysLeft === 0 ? `${weight}, which is today` : `${weight} in ${count(daysLeft, 'day')}`
}

function ago(days: number): string {
	if (days === 0) return 'earlier today'
	return days === 1 ? 'yesterday' : `${count(days, 'day')} ago`
}

function count(number: number, thing: string): string {
	return `${numbers[number] ?? number} ${thing}${number === 1 ? '' : 's'}`
}

function capital(clause: string): string {
	return clause.charAt(0).toUpperCase() + clause.slice(1)
}
