import * as v from 'valibot'
import { expect, test } from 'vitest'
import { CommandMessage } from '../../messages/commands.ts'

test.each(['next-term', 'previous-term', 'open-card', 'pin-card', 'close-card'])('the command %s is known', (command) => {
	expect(v.is(CommandMessage, { kind: 'command', command })).toBe(true)
})

test.each([undefined, 'next-term', { command: 'next-term' }, { kind: 'command', command: 'burn' }, { kind: 'command', command: 'open-card', id: 'x' }])(
	'%j is no command',
	(message) => {
		expect(v.is(CommandMessage, message)).toBe(false)
	},
)
