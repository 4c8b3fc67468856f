import { useEffect, useState } from 'preact/hooks'

/** When a drill of so many minutes ends, in milliseconds since 1970, and whether that has passed; neither without minutes. */
export function useLimit(minutes: number | undefined): { endsAt: number | undefined; over: boolean } {
	const [endsAt] = useState(() => (minutes === undefined ? undefined : Date.now() + minutes * 60_000))
	const [over, setOver] = useState(false)
	useEffect(() => {
		if (endsAt === undefined) return
		const timer = setTimeout(() => setOver(true), endsAt - Date.now())
		return () => clearTimeout(timer)
	}, [endsAt])
	return { endsAt, over }
}
