import * as v from 'valibot'
import { Day, Line, ObjectiveId, Slug, Sources, words } from './parts.ts'

/** Front matter of a note; its file name is the id of the service it explains. */
export const NoteHead = v.strictObject({
	summary: words(40),
	/** What a question says, and what to think of. */
	cues: v.pipe(v.array(v.strictObject({ says: Line, think: Line })), v.minLength(1)),
	/** Wrong beliefs that cost marks. */
	traps: v.pipe(v.array(Line), v.minLength(1)),
	/** Only figures a question could turn on. */
	numbers: v.optional(v.array(v.strictObject({ what: Line, value: Line }))),
	confusedWith: v.array(Slug),
	/** The tasks it serves; none only where no exam names the entry. */
	objectives: v.array(ObjectiveId),
	sources: Sources,
	checked: Day,
})

/** A small tree of Markdown, so that nothing is ever shown as an HTML string. */
export type Inline =
	| { kind: 'text'; text: string }
	| { kind: 'code'; text: string }
	| { kind: 'strong' | 'emphasis'; children: Inline[] }
	| { kind: 'link'; url: string; children: Inline[] }
export type Block =
	| { kind: 'paragraph'; children: Inline[] }
	| { kind: 'heading'; depth: number; children: Inline[] }
	| { kind: 'list'; ordered: boolean; items: Inline[][] }

export type NoteHead = v.InferOutput<typeof NoteHead>
export type Note = NoteHead & { id: string; body: Block[] }
