import { start } from '../../extension/start.tsx'
import { Desk } from './Desk.tsx'
import '../../components/exams.css'
import '../../components/highlight.css'
import '../../components/note-view.css'
import '../../components/settings.css'
import './desk.css'

start(Desk)
