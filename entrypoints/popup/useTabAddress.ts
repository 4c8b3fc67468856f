import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'

/** The address of the page in front; undefined where Certlight may not know it, and on pages that are no web pages. */
export function useTabAddress(): string | undefined {
	const [address, setAddress] = useState<string>()
	useEffect(() => {
		void browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
			if (tab?.url?.startsWith('http')) setAddress(tab.url)
		})
	}, [])
	return address
}
