import { describe, expect, test } from 'vitest'
import { missOf, mixUpsOf } from '../../study/mix-up.ts'
import { pair } from './choosing/make.ts'
import { note, question, service } from './samples.ts'

const services = ['lex', 'kendra', 'polly', 'bedrock'].map((id) => service(id))
const notes = [note('lex', { confusedWith: ['polly', 'kendra', 'unknown'] })]
const found = (more: Parameters<typeof question>[1], pairs = [pair('kendra', 'lex'), pair('bedrock', 'lex')]) =>
	mixUpsOf(question('q/one', { services: ['lex'], ...more }), { pairs, notes, services })
const ids = (mixUps: ReturnType<typeof found>) => mixUps.map(({ own, other }) => `${own.id} ${other.id}`)
const naming = (text: string) => ['Lex', text, 'x', 'y'].map((text, place) => ({ text, correct: place === 0, why: 'Since.' }))

describe('what may have been mixed up', () => {
	test('is every look-alike of what the question is about, each once, told apart by a pair or only named by a note', () => {
		const all = found({})
		expect(ids(all)).toEqual(['lex kendra', 'lex bedrock', 'lex polly'])
		expect(all.map(({ pair }) => pair?.rule)).toEqual(['!', '!', undefined])
	})

	test('begins with two that the question itself is about', () => {
		expect(ids(found({ services: ['bedrock', 'lex'] }))[0]).toBe('bedrock lex')
	})

	test('begins with what is named among the answers, without its maker too', () => {
		expect(ids(found({ options: naming('Use polly.') }))[0]).toBe('lex polly')
	})
})

describe('the reason of a miss', () => {
	test('takes the only pair there is, and leaves the choice among several', () => {
		expect(missOf('confused-two', found({}).slice(0, 1))).toEqual({ reason: 'confused-two', pair: ['lex', 'kendra'] })
		expect(missOf('confused-two', found({}))).toEqual({ reason: 'confused-two' })
		expect(missOf('confused-two', [])).toEqual({ reason: 'confused-two' })
	})

	test('takes the only pair that the question holds itself', () => {
		expect(missOf('confused-two', found({ options: naming('Amazon bedrock') }))).toEqual({ reason: 'confused-two', pair: ['lex', 'bedrock'] })
	})

	test('has no pair when nothing was confused', () => expect(missOf('misread', found({}).slice(0, 1))).toEqual({ reason: 'misread' }))
})
