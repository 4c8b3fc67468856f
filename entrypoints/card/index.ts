import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { provideCards } from '../../messages/card-script.ts'
import { makeCards } from './cards.ts'

export default defineUnlistedScript(() => provideCards(makeCards))
