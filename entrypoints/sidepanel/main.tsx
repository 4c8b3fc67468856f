import { start } from '../../extension/start.tsx'
import { Panel } from './Panel.tsx'
import '../../components/question.css'
import '../../components/note-view.css'
import '../../components/panel.css'

start(Panel)
