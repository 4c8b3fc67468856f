import { start } from '../../extension/start.tsx'
import { Panel } from './Panel.tsx'
import '../../components/question.css'
import '../../components/note-view.css'
import '../../components/panel.css'
import '../../components/practice/practice.css'
import '../../components/settings.css'

start(Panel)
