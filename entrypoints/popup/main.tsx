import { start } from '../../extension/start.tsx'
import { Popup } from './Popup.tsx'
import '../../components/pair.css'
import '../../components/practice/practice.css'
import '../../components/question.css'
import './popup.css'

start(Popup)
