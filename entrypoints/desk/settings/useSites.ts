import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { type OtherSite, originOf, otherSites } from '../../../study/sites.ts'

type Sites = { allowed: ReadonlySet<string> | undefined; said: string; wish: (site: OtherSite, wanted: boolean) => void }

/** Which other sites the learner allows, as the browser says, and how to ask for one. The worker does what follows from it. */
export function useSites(): Sites {
	const [allowed, setAllowed] = useState<ReadonlySet<string>>()
	const [said, setSaid] = useState('')
	useEffect(() => {
		const look = () => void readAllowed().then(setAllowed)
		browser.permissions.onAdded.addListener(look)
		browser.permissions.onRemoved.addListener(look)
		look()
		return () => {
			browser.permissions.onAdded.removeListener(look)
			browser.permissions.onRemoved.removeListener(look)
		}
	}, [])
	const wish: Sites['wish'] = (site, wanted) => {
		// Nothing may be awaited before this call: the browser would no longer take it for the learner's own wish.
		const asked = wanted ? browser.permissions.request({ origins: [originOf(site)] }) : browser.permissions.remove({ origins: [originOf(site)] })
		asked.then(
			(done) => setSaid(done ? '' : `The browser did not turn ${site.name} ${wanted ? 'on' : 'off'}.`),
			() => setSaid(`The browser refused to turn ${site.name} ${wanted ? 'on' : 'off'}. Its own page of extensions can do it, too.`),
		)
	}
	return { allowed, said, wish }
}

async function readAllowed(): Promise<Set<string>> {
	const { origins = [] } = await browser.permissions.getAll()
	return new Set(otherSites.filter((site) => origins.includes(originOf(site))).map(({ id }) => id))
}
