import { afterEach, expect, test, vi } from 'vitest'

const { sendMessage } = vi.hoisted(() => ({ sendMessage: vi.fn() }))
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage } } }))
const { askQuestion } = await import('../../messages/ask.ts')

afterEach(() => sendMessage.mockReset())

test.each([
	['an extension that was updated', new Error('Extension context invalidated.'), 'Reload this page'],
	['a browser that took its runtime away', new TypeError("Cannot read properties of undefined (reading 'sendMessage')"), 'Reload this page'],
	['a worker that was killed over the request', new Error('The message port closed before a response was received.'), 'Try again'],
])('%s is told as such', async (_, error, words) => {
	sendMessage.mockRejectedValueOnce(error)
	expect(await askQuestion('amazon-s3')).toEqual({ refused: expect.stringContaining(words) })
})

test('no answer at all is told too', async () => {
	sendMessage.mockResolvedValueOnce(undefined)
	expect(await askQuestion('amazon-s3')).toEqual({ refused: expect.stringContaining('Try again') })
})

test('the question just answered goes along', async () => {
	await askQuestion('amazon-s3', 'storage/x')
	expect(sendMessage).toHaveBeenCalledWith({ type: 'ask', data: { kind: 'question', service: 'amazon-s3', notThis: 'storage/x' } })
})
