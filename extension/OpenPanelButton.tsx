import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useOpenPanel } from './panel.ts'
import { type PanelTab, wishTab } from './panel-tab.ts'

type Props = {
	children: ComponentChildren
	/** The tab that the panel shows; without it the one it shows anyway. */
	tab?: PanelTab
	/** `primary` where it is the one thing to do. */
	primary?: boolean
}

/** Opens the side panel, and says so where the browser refuses. */
export function OpenPanelButton({ children, tab, primary = false }: Props) {
	const openPanel = useOpenPanel()
	const [refused, setRefused] = useState(false)
	const open = () => {
		const opening = openPanel()
		if (tab) wishTab(tab)
		opening.then(
			() => setRefused(false),
			() => setRefused(true),
		)
	}
	return (
		<>
			<button type="button" class={`button ${primary ? 'primary' : ''}`} onClick={open}>
				{children}
			</button>
			{refused && <p role="alert">The browser did not open the panel here. Its own side panel menu lists Certlight too.</p>}
		</>
	)
}
