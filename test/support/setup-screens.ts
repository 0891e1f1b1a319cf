import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'
import { languages, loadWords } from '#i18n/i18n.ts'

// Screens are rendered at once, in any language.
await Promise.all(languages.map(({ tag }) => loadWords(tag)))

afterEach(cleanup)
