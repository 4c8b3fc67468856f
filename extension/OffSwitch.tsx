import type { ComponentChildren } from 'preact'
import { Fault } from '../components/Fault.tsx'
import { OffHere } from '../components/OffHere.tsx'
import { readPreferences } from '../store/preferences.ts'
import { offAt, siteOf, turnOff, turnOn } from '../study/off.ts'
import { Live } from './Live.tsx'
import { useChange } from './useChange.ts'

type Props = {
	/** The page's address, http or https. */
	url: string
	/** What is there only while names light up on the page. */
	children?: ComponentChildren
}

/** Turns the light of a page, its site or everything off, and on again. */
export function OffSwitch({ url, children }: Props) {
	const { fault, change } = useChange()
	return (
		<>
			<Live query={readPreferences}>
				{({ off }) => (
					<>
						<OffHere
							off={offAt(off, url)}
							site={siteOf(url)}
							onOff={(reach) => change((now) => ({ off: turnOff(now.off, reach, url) }))}
							onUndo={(reach) => change((now) => ({ off: turnOn(now.off, reach, url) }))}
						/>
						{offAt(off, url) === undefined && children}
					</>
				)}
			</Live>
			{fault && <Fault sentence={fault} />}
		</>
	)
}
