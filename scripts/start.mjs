import { runPinned } from './setup/pinned.mjs'

runPinned('scripts/start/main.ts')
