declare module 'virtual:certlight-hash' {
	/** The hash of the study material in this build. */
	export const contentHash: string
}
declare module 'virtual:certlight-terms' {
	import type { CompiledTerms } from './study/finder/compiled.ts'
	/** The names that can light up, compiled from content/services.yaml at build time. */
	export const terms: CompiledTerms
}
