import type { NoteHit } from '../../study/note-view.ts'
import { dayInWords } from '../dates-in-words.ts'
import { statusWords } from './lifecycle-words.ts'

/** In a list of results: the old name that was found, and whether the thing can still be used. */
export function HitLife({ status, statusDate, formerly }: Pick<NoteHit, 'status' | 'statusDate' | 'formerly'>) {
	return (
		<>
			{formerly && <span class="hit-former">{`Formerly ${formerly.name}, until ${dayInWords(formerly.until)}`}</span>}
			{status && !(status === 'renamed' && formerly) && (
				<span class="hit-status" data-status={status}>
					{statusDate ? `${statusWords[status].dated} ${dayInWords(statusDate)}` : statusWords[status].says}
				</span>
			)}
		</>
	)
}
