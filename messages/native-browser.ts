import type { Browser } from 'wxt/browser'

/**
 * The browser's own interface, in the place of webextension-polyfill wherever a script runs in a page: what those scripts call
 * gives promises in both browsers by itself, and the polyfill would be a tenth of what every page has to load.
 */
const { browser: named, chrome } = globalThis as unknown as { browser?: typeof Browser; chrome: typeof Browser }

// An element of the page with the id "browser" goes by that name too.
export const browser = named?.runtime?.id ? named : chrome
