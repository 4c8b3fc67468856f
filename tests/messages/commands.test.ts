import { expect, test } from 'vitest'
import { isCommand } from '../../messages/commands.ts'

test.each(['next-term', 'previous-term', 'open-card', 'pin-card', 'close-card'])('the command %s is known', (command) => {
	expect(isCommand({ kind: 'command', command })).toBe(true)
})

test.each([undefined, 'next-term', { command: 'next-term' }, { kind: 'command', command: 'burn' }, { kind: 'command' }, null, 7])(
	'%j is no command',
	(message) => {
		expect(isCommand(message)).toBe(false)
	},
)
