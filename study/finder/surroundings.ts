import { isSpaceCode, isWordCode } from './letters.ts'

/**
 * Whether what touches a form makes it part of something else: a file name, an address, a qualified identifier.
 * `S3.Client`, `config.json`, `https://example.com/S3/`, `AWS/S3` and `@aws/Config` are none of our names; `SQS/SNS` is two.
 */
export function isPartOfIdentifier(text: string, start: number, end: number): boolean {
	const before = text.charAt(start - 1)
	const after = text.charAt(end)
	if (before === '.' && start > 1 && !isSpaceCode(text.charCodeAt(start - 2))) return true
	if (before === '@' || before === '#' || before === '$' || before === '\\') return true
	if ((after === '.' || after === ':' || after === '=') && end + 1 < text.length && isWordCode(text.charCodeAt(end + 1))) return true
	if (after === '(' && text.charAt(end + 1) === ')') return true
	return (before === '/' || after === '/' || before === ':') && isAddress(text, start, end)
}

function isAddress(text: string, start: number, end: number): boolean {
	let from = start
	while (from > 0 && !isSpaceCode(text.charCodeAt(from - 1))) from--
	let to = end
	while (to < text.length && !isSpaceCode(text.charCodeAt(to))) to++
	const token = text.slice(from, to)
	return token.includes('://') || token.startsWith('/') || token.startsWith('arn:') || /\.\w+\/|^\W*AWS\//.test(token)
}
