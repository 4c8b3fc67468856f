/** What holds before the learner has set anything. Apart from the schema, so that a page need not load what checks it. */
export const usualPreferences = {
	density: 'every' as const,
	off: { everywhere: false, sites: [] as string[], pages: [] as string[] },
	cardOpening: 'rest' as const,
	cardDelay: 300,
	badge: false,
	confidence: true,
}
