import { defineExtensionMessaging } from '@webext-core/messaging'
import type { Reply } from './protocol.ts'

/** The one kind of message between pages and the worker; what is asked stands in its data, which nobody trusts. */
export const channel = defineExtensionMessaging<{ ask(request: unknown): Reply<unknown> }>()
