import { render } from 'preact'
import { NoteCard } from '../../components/note/NoteCard.tsx'
import styles from '../../components/note-card.css?inline'
import { askCard, askOpenNote } from '../../messages/ask.ts'
import type { Cards, CardTarget } from '../../messages/card-script.ts'
import type { Reply } from '../../messages/protocol.ts'
import type { CardContent } from '../../study/card.ts'
import { Closing } from './closing.ts'
import { type CardHost, showHost } from './host.ts'
import { placeCard } from './place.ts'
import { RefusedCard } from './RefusedCard.tsx'

type OpenCard = { target: CardTarget; host: CardHost; closing: Closing; end: AbortController }

/** Makes the cards of a page; when the signal says stop, none is left. */
export function makeCards(signal: AbortSignal): Cards {
	let open: OpenCard | undefined
	let wanted: object | undefined

	const close = () => {
		wanted = undefined
		if (!open) return
		open.end.abort()
		render(null, open.host.root)
		open.host.remove()
		open = undefined
	}
	const fill = (card: OpenCard, reply: Reply<CardContent>) => {
		const turnTo = async (id: string) => {
			const next = await askCard(id)
			if (open === card) fill(card, next)
		}
		const shown =
			'refused' in reply ? (
				<RefusedCard name={card.target.words} sentence={reply.refused} />
			) : (
				<NoteCard content={reply.value} onOpenNote={(id) => void askOpenNote(id)} onShow={(id) => void turnTo(id)} />
			)
		render(shown, card.host.root)
	}
	signal.addEventListener('abort', close, { once: true })
	return {
		async show(target) {
			if (open?.target.mark === target.mark) return open.closing.keep()
			wanted = target.mark
			const reply = await askCard(target.id)
			if (wanted !== target.mark || signal.aborted) return
			close()
			open = build(target, close)
			fill(open, reply)
			await placeCard(open.host.element, target)
		},
		leave() {
			wanted = undefined
			open?.closing.closeSoon()
		},
		close,
	}
}

function build(target: CardTarget, close: () => void): OpenCard {
	const end = new AbortController()
	const host = showHost(styles)
	return { target, host, end, closing: new Closing(host.element, close, end.signal) }
}
