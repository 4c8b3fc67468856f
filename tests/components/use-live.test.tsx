// @vitest-environment jsdom
import { act } from 'preact/test-utils'
import { expect, test } from 'vitest'
import { type Observable, useLive } from '../../components/useLive.ts'
import { screenOf } from './screen.ts'

type Observer = Parameters<Observable<string>['subscribe']>[0]

/** Queries by name, answered by hand. */
function queries() {
	const open = new Map<string, Observer>()
	let started = 0
	const ask = (name: string): Observable<string> => ({
		subscribe(observer) {
			started += 1
			open.set(name, observer)
			return { unsubscribe: () => open.delete(name) }
		},
	})
	const say = (name: string, value: string) => void act(() => open.get(name)?.next(value))
	const fail = (name: string) => void act(() => open.get(name)?.error(new Error('gone')))
	return { ask, say, fail, open, started: () => started }
}

function Shown({ ask, name }: { ask: (name: string) => Observable<string>; name: string }) {
	const live = useLive(() => ask(name), [name])
	if (live.state === 'fault')
		return (
			<button type="button" onClick={live.retry}>
				Try again
			</button>
		)
	return <p>{live.state === 'value' ? live.value : 'loading'}</p>
}

test('shows each value as it comes', () => {
	const { ask, say } = queries()
	const screen = screenOf(<Shown ask={ask} name="a" />)
	expect(screen.text()).toBe('loading')
	say('a', 'one')
	say('a', 'two')
	expect(screen.text()).toBe('two')
})

test('a value read for something else is never shown, and the old query is left', () => {
	const { ask, say, open } = queries()
	const screen = screenOf(<Shown ask={ask} name="a" />)
	say('a', 'one')
	screen.show(<Shown ask={ask} name="b" />)
	expect(screen.text()).toBe('loading')
	expect([...open.keys()]).toEqual(['b'])
})

test('a fault can be tried again', () => {
	const { ask, say, fail, started } = queries()
	const screen = screenOf(<Shown ask={ask} name="a" />)
	fail('a')
	screen.click('button', 'Try again')
	say('a', 'back')
	expect([screen.text(), started()]).toEqual(['back', 2])
})

test('nothing is followed any more once it is gone from the screen', () => {
	const { ask, open } = queries()
	const screen = screenOf(<Shown ask={ask} name="a" />)
	screen.show(null)
	expect(open.size).toBe(0)
})
