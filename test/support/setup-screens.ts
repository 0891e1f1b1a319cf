import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'
import { languages, loadWords } from '#i18n/i18n.ts'

// Screens are rendered at once, in any language.
await Promise.all(languages.map(({ tag }) => loadWords(tag)))

// A busy machine is no fault of the screens.
configure({ asyncUtilTimeout: 20_000 })

afterEach(cleanup)

HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false
}

// jsdom knows the element and not what opens it.
for (const way of ['show', 'showModal'] as const) {
  HTMLDialogElement.prototype[way] ??= function open(this: HTMLDialogElement) {
    this.open = true
  }
}
