import { useEffect, useState } from 'preact/hooks'
import { refreshLens } from '../../extension/lens.ts'
import { importReading } from '../../extension/reading.ts'
import { useStore } from '../../extension/store-context.ts'
import { questionOfDay } from '../../store/days.ts'
import { describeFault } from '../../store/faults.ts'
import type { Store } from '../../store/open.ts'
import { ensureSeed } from '../../store/settings.ts'

type Draw = { state: 'drawing' } | { state: 'none' } | { state: 'fault'; sentence: string; retry: () => void }

/** Draws the day's question when it is wanted; the live query of the popup then finds it. `none` when the exam has no questions. */
export function useDraw(exam: string, day: string, wanted: boolean): Draw {
	const db = useStore()
	const [draw, setDraw] = useState<Draw>({ state: 'drawing' })
	const retry = () => {
		setDraw({ state: 'drawing' })
		drawQuestion(db, exam, day).then(
			(found) => setDraw({ state: found ? 'drawing' : 'none' }),
			(error: unknown) => setDraw({ state: 'fault', sentence: describeFault(error), retry }),
		)
	}
	useEffect(() => {
		if (wanted) retry()
	}, [exam, day, wanted])
	return draw
}

async function drawQuestion(db: Store, exam: string, day: string): Promise<boolean> {
	await Promise.all([ensureSeed(db, Math.random), importReading(db)])
	const drawn = await questionOfDay(db, exam, day)
	// Once a day what was known has faded a little, and open pages should show it.
	void refreshLens(db)
	return drawn !== undefined
}
