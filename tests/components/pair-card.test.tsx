// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { PairCard } from '../../components/note/PairCard.tsx'
import { screenOf } from './screen.ts'

const pair = {
	other: { id: 'lex', name: 'Amazon Lex' },
	question: 'Is it spoken?',
	rows: [{ about: 'Input', own: 'Text', other: 'Speech' }],
	rule: 'Spoken is Lex.',
}

test('two things stand side by side under their names, with the question that decides and the rule', () => {
	const { root, text } = screenOf(<PairCard name="Amazon Bedrock" pair={pair} />)
	expect(text()).toContain('Amazon Bedrock or Amazon Lex')
	expect(text()).toContain('Is it spoken?')
	expect(text()).toContain('Spoken is Lex.')
	expect([...root.querySelectorAll('th[scope=col]')].map(({ textContent }) => textContent)).toEqual(['Amazon Bedrock', 'Amazon Lex'])
	expect([...root.querySelectorAll('tbody tr')].map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([['Input', 'Text', 'Speech']])
})
