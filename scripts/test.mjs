import { runPinned } from './setup/pinned.mjs'

runPinned('scripts/steps/main.ts')
