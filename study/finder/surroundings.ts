import { isSpaceCode, isWordCode } from './letters.ts'

const [SPACE, HASH, DOLLAR, OPEN, CLOSE, DOT, SLASH, COLON, EQUALS, AT, BACKSLASH] = [32, 35, 36, 40, 41, 46, 47, 58, 61, 64, 92]

/**
 * Whether what touches a form makes it part of something else: a file name, an address, a qualified identifier.
 * `S3.Client`, `AWS::Lambda::Function`, `config.json`, `https://example.com/S3/`, `AWS/S3` and `@aws/Config` are none of our names; `SQS/SNS` is two.
 */
export function isPartOfIdentifier(text: string, start: number, end: number): boolean {
	const before = start > 0 ? text.charCodeAt(start - 1) : SPACE
	const after = end < text.length ? text.charCodeAt(end) : SPACE
	// Most names stand between spaces.
	if (before === SPACE && after === SPACE) return false
	if (before === DOT && start > 1 && !isSpaceCode(text.charCodeAt(start - 2))) return true
	if (before === AT || before === HASH || before === DOLLAR || before === BACKSLASH) return true
	if ((after === DOT || after === COLON || after === EQUALS) && end + 1 < text.length && isWordCode(text.charCodeAt(end + 1))) return true
	if ((before === COLON && text.charCodeAt(start - 2) === COLON) || (after === COLON && text.charCodeAt(end + 1) === COLON)) return true
	if (after === OPEN && text.charCodeAt(end + 1) === CLOSE) return true
	return (before === SLASH || after === SLASH || before === COLON) && isAddress(text, start, end)
}

function isAddress(text: string, start: number, end: number): boolean {
	let from = start
	while (from > 0 && !isSpaceCode(text.charCodeAt(from - 1))) from--
	let to = end
	while (to < text.length && !isSpaceCode(text.charCodeAt(to))) to++
	const token = text.slice(from, to)
	return token.includes('://') || token.startsWith('/') || token.startsWith('arn:') || /\.\w+\/|^\W*AWS\//.test(token)
}
