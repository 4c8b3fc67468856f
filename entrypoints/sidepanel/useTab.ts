import { useEffect, useState } from 'preact/hooks'
import { isPanelTab, type PanelTab } from '../../extension/panel-tab.ts'

/** The tab shown, kept in the address so that a reload finds it again. */
export function useTab(): [PanelTab, (tab: PanelTab) => void] {
	const [tab, setTab] = useState(tabInAddress)
	useEffect(() => {
		const follow = () => setTab(tabInAddress())
		addEventListener('hashchange', follow)
		return () => removeEventListener('hashchange', follow)
	}, [])
	const select = (next: PanelTab) => {
		history.replaceState(null, '', `#${next}`)
		setTab(next)
		scrollTo({ top: 0, behavior: 'instant' })
	}
	return [tab, select]
}

function tabInAddress(): PanelTab {
	const id = location.hash.slice(1)
	return isPanelTab(id) ? id : 'page'
}
