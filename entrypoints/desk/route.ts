import { useEffect, useState } from 'preact/hooks'

export type Route = { section: 'exam' } | { section: 'settings' } | { section: 'about' } | { section: 'note'; id: string }

/** Reads the part of the address behind `#`; anything unknown is the exam. */
export function readRoute(hash: string): Route {
	const [, section, id] = hash.split('/')
	if (section === 'settings' || section === 'about') return { section }
	if (section === 'note' && id) return { section, id }
	return { section: 'exam' }
}

/** Where the desk stands, following its address. */
export function useRoute(): Route {
	const [hash, setHash] = useState(location.hash)
	useEffect(() => {
		const follow = () => {
			setHash(location.hash)
			scrollTo({ top: 0, behavior: 'instant' })
		}
		addEventListener('hashchange', follow)
		return () => removeEventListener('hashchange', follow)
	}, [])
	return readRoute(hash)
}
