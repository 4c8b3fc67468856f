import type { Material } from '../../content/pack/material.ts'
import type { Library } from '../../study/library.ts'
import type { Pair } from '../../study/schema/pair.ts'
import { exam, note, question, service } from '../study/samples.ts'

const sources = [{ title: 'Guide', url: 'https://docs.aws.amazon.com/guide' }]

/** Small material in which every rule about single things holds; tests spoil one thing of it. */
export function material(more: Partial<Material> = {}): Material {
	return {
		exams: [exam('AIF-C01')],
		services: [service('bedrock', { name: 'Amazon Bedrock' }), service('kendra', { name: 'Amazon Kendra' })],
		notes: [note('bedrock', { confusedWith: ['kendra'] }), note('kendra', { confusedWith: ['bedrock'] })],
		questions: [question('q/one')],
		pairs: [pair('bedrock', 'kendra')],
		library: library(),
		...more,
	}
}

export function pair(a: string, b: string): Pair {
	const rows = [
		{ about: 'Holds', a: 'Models', b: 'Documents' },
		{ about: 'Gives', a: 'Text', b: 'Passages' },
	]
	return { id: `${a}--${b}`, a, b, question: 'Is text written or found?', rows, rule: 'Written or found.', sources, checked: '2026-11-20' }
}

export function library(more: Partial<Library> = {}): Library {
	return { algorithms: [], faq: [], resources: [], path: null, careers: null, ...more }
}
