import 'survey-core/survey-core.fontless.min.css'
import { createRoot } from 'react-dom/client'
import { Model } from 'survey-core'
import { Survey } from 'survey-react-ui'
import model from './model.json'

const survey = new Model(model)
createRoot(document.getElementById('root')).render(<Survey model={survey} />)
