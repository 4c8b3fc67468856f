import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Store } from '../store/open.ts'

export const StoreContext = createContext<Store | undefined>(undefined)

/** The open store of this page; only below `start`. */
export function useStore(): Store {
	const store = useContext(StoreContext)
	if (!store) throw new Error('The store is used before it is open.')
	return store
}
