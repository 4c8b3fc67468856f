import * as v from 'valibot'
import { expect, test } from 'vitest'
import { Request } from '../../messages/protocol.ts'

const isKnown = (count: unknown, more = {}) => v.safeParse(Request, { kind: 'badge', count, ...more }).success

test.each([0, 1, 9999])('%s names on a page can be shown', (count) => expect(isKnown(count)).toBe(true))

test.each([-1, 1.5, 10_000, Number.NaN, '7', null, undefined])('%s is no number of names', (count) => expect(isKnown(count)).toBe(false))

test('nothing else comes with the number', () => expect(isKnown(3, { tabId: 5 })).toBe(false))
