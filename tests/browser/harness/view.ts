import type { Page } from 'puppeteer-core'
import { findByRole, middleOf, type Root, visibleText } from './in-page.ts'
import { until } from './until.ts'

/** What a function running in the browser gets beside the document. */
export type InPage = { findByRole: typeof findByRole; visibleText: typeof visibleText; middleOf: typeof middleOf }

type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/** How a view is reached through its page. */
export type Reach = {
	/** The expression of the document or shadow root in the page. */
	root?: string
	/** Real mouse and keys; else synthetic ones, for a document that the page only has at arm's length. */
	byHand?: boolean
	picture?: () => Promise<Uint8Array>
}

/** One visible surface of the extension: the popup, the panel, the desk or the card; a document or a shadow root that a test acts on. */
export class View {
	readonly page: Page
	readonly #root: string
	readonly #byHand: boolean
	readonly #picture: () => Promise<Uint8Array>

	constructor(page: Page, { root = 'document', byHand = true, picture = () => page.screenshot() }: Reach = {}) {
		this.page = page
		this.#root = root
		this.#byHand = byHand
		this.#picture = picture
	}

	/** What the view looks like now, as PNG. */
	picture(): Promise<Uint8Array> {
		return this.#picture()
	}

	/** Runs a function that stands alone on the view's document, and returns its answer. */
	async run<A extends Json[], R>(work: (root: Root, tools: InPage, ...args: A) => R, ...args: A): Promise<Awaited<R>> {
		const tools = `{ findByRole: ${findByRole}, visibleText: ${visibleText}, middleOf: ${middleOf} }`
		return (await this.page.evaluate(`(${work})(${[this.#root, tools, ...args.map((arg) => JSON.stringify(arg))].join(', ')})`)) as Awaited<R>
	}

	/** The text that a reader sees now. */
	text(): Promise<string> {
		return this.run((root, tools) => tools.visibleText(root))
	}

	/** Waits until the text (any case) can be read in the view. */
	async sees(text: string, limit?: number): Promise<void> {
		let last = ''
		const found = async () => {
			last = await this.text()
			return last.toLowerCase().includes(text.toLowerCase())
		}
		await until(`the text "${text}"`, found, limit).catch((error: Error) => {
			throw new Error(`${error.message}; the view says: ${last.slice(0, 600)}`, { cause: error.cause })
		})
	}

	/** Whether an element of the role whose name contains `name` is there now. */
	has(role: string, name = ''): Promise<boolean> {
		return this.run((root, tools, ...[role, name]) => tools.findByRole(root, role, name) !== undefined, role, name)
	}

	/** Waits for the element and clicks it. */
	async click(role: string, name = '', nth = 0): Promise<void> {
		await this.#found(role, name, nth)
		if (!this.#byHand) return this.run((root, tools, ...[role, name, nth]) => tools.findByRole(root, role, name, nth)?.click(), role, name, nth)
		const { x, y } = await this.#stillMiddle(role, name, nth)
		await this.page.mouse.click(x, y)
	}

	/** Waits for the text field and types into it, replacing what it held. */
	async fill(name: string, text: string): Promise<void> {
		await this.#found('textbox', name, 0)
		await this.run(
			(root, tools, ...[name, text]) => {
				const field = tools.findByRole(root, 'textbox', name) as HTMLInputElement
				field.focus()
				field.value = text
				field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }))
			},
			name,
			text,
		)
	}

	async #found(role: string, name: string, nth: number): Promise<void> {
		const there = () => this.run((root, tools, ...[role, name, nth]) => tools.findByRole(root, role, name, nth) !== undefined, role, name, nth)
		await until(`a ${role} named "${name}"`, there).catch(async (error: Error) => {
			throw new Error(`${error.message}; the view says: ${(await this.text()).slice(0, 600)}`)
		})
	}

	/** The element's middle once it stands still: a popup grows while it fills. */
	async #stillMiddle(role: string, name: string, nth: number): Promise<{ x: number; y: number }> {
		let last = ''
		const middle = async () => {
			const before = last
			const now = await this.#middle(role, name, nth)
			last = JSON.stringify(now)
			return last === before && now
		}
		return await until(`the ${role} named "${name}" to stand still and free`, middle)
	}

	#middle(role: string, name: string, nth: number): Promise<{ x: number; y: number } | undefined> {
		return this.run(
			(root, tools, ...[role, name, nth]) => {
				const element = tools.findByRole(root, role, name, nth)
				return element && tools.middleOf(element)
			},
			role,
			name,
			nth,
		)
	}
}
