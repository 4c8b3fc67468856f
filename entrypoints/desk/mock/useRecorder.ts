import { contentHash } from 'virtual:certlight-hash'
import { useEffect, useMemo, useReducer } from 'preact/hooks'
import { localDay } from '../../../extension/clock.ts'
import { refreshLens } from '../../../extension/lens.ts'
import { useStore } from '../../../extension/store-context.ts'
import type { Store } from '../../../store/open.ts'
import { addSittingEvent, finishSitting } from '../../../store/sittings.ts'
import type { SittingEvent } from '../../../study/mock/event.ts'
import type { Sitting } from '../../../study/mock/sitting.ts'
import { Recorder, type World } from './recorder.ts'

const everySecond = 1000
const ticksAfter = 3

/** Keeps a sitting as long as it is shown, and its clock every few seconds; draws again with every step and every second. */
export function useRecorder(sitting: Sitting): Recorder {
	const db = useStore()
	const [, drawAgain] = useReducer((count: number) => count + 1, 0)
	const recorder = useMemo(
		() =>
			begun(sitting, {
				write: (event) => keep(db, event),
				clock: () => performance.now(),
				now: () => Date.now(),
				newId: () => crypto.randomUUID(),
				onChange: () => drawAgain(undefined),
			}),
		[],
	)
	useEffect(() => {
		const watching = new AbortController()
		const keepTime = () => recorder.tick()
		let seconds = 0
		const timer = setInterval(() => {
			recorder.endInTime()
			if (++seconds % ticksAfter === 0) keepTime()
			drawAgain(undefined)
		}, everySecond)
		document.addEventListener('visibilitychange', keepTime, { signal: watching.signal })
		addEventListener('beforeunload', (event) => recorder.unsaved && event.preventDefault(), { signal: watching.signal })
		addEventListener('pagehide', keepTime, { signal: watching.signal })
		return () => {
			clearInterval(timer)
			watching.abort()
			keepTime()
			recorder.halt()
		}
	}, [])
	return recorder
}

/** A sitting that just began runs at once; one that is taken up again waits. */
function begun(sitting: Sitting, world: World): Recorder {
	const recorder = new Recorder(sitting, world)
	if (sitting.next === 1) recorder.run()
	return recorder
}

async function keep(db: Store, event: SittingEvent): Promise<void> {
	if (event.kind !== 'finished') return addSittingEvent(db, event)
	await finishSitting(db, event, localDay(event.at), contentHash)
	await refreshLens(db)
}
