import { createContext } from 'preact'

/** The hash of the study material that is shown; undefined where nobody says it, and then no problem can be reported. */
export const MaterialVersion = createContext<string | undefined>(undefined)
