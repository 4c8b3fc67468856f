import { start } from '../../extension/start.tsx'
import { Desk } from './Desk.tsx'
import '../../components/question.css'
import '../../components/exams.css'
import '../../components/highlight.css'
import '../../components/library/library.css'
import '../../components/mock/mock.css'
import '../../components/note-view.css'
import '../../components/practice/practice.css'
import '../../components/settings.css'
import './desk.css'

start(Desk)
