/** The texts that stand in the list more than once, each named once. */
export function twice(texts: string[]): string[] {
	return [...new Set(texts.filter((text, index) => texts.indexOf(text) !== index))]
}
