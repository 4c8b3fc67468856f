import { start } from '../../extension/start.tsx'
import { Popup } from './Popup.tsx'
import '../../components/question.css'
import './popup.css'

start(Popup)
