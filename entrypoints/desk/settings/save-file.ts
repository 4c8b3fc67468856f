/** Hands the learner a file of text, as a download. */
export function saveFile(name: string, text: string): void {
	const link = document.createElement('a')
	link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
	link.download = name
	link.click()
	// The browser may still be reading it.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
