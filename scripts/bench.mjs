import { runPinned } from './setup/pinned.mjs'

runPinned('tests/bench/main.ts')
