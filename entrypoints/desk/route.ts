import { useEffect, useState } from 'preact/hooks'
import { type LibraryPart, libraryParts } from '../../components/library/addresses.ts'

type LibraryRoute = { section: 'library'; part: LibraryPart; id?: string; query: string }
export type Route =
	| LibraryRoute
	| { section: 'exam' }
	| { section: 'mock'; id?: string }
	| { section: 'progress' }
	| { section: 'practice'; query: string }
	| { section: 'settings' }
	| { section: 'about' }
	| { section: 'note'; id: string }

/** Reads the part of the address behind `#`; anything unknown is the exam. */
export function readRoute(hash: string): Route {
	const [path = '', query = ''] = hash.split('?')
	const [, section, id, thing] = path.split('/')
	if (section === 'library') return { section, part: libraryParts.find((part) => part === id) ?? 'notes', ...(thing && { id: thing }), query }
	if (section === 'practice') return { section, query }
	if (section === 'mock') return { section, ...(id && { id }) }
	if (section === 'progress' || section === 'settings' || section === 'about') return { section }
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
