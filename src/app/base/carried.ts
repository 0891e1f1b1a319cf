import { going } from './pressed.ts'

/** Choices made on the start page, restored after the page was reloaded. */
export interface Chosen {
  /** Which of the form's inputs, in its order: an earlier choice may bring the later ones. */
  readonly inputs: readonly number[]
  /** The run was already requested. */
  readonly isBegun: boolean
}

/** The choices made now; undefined if there are none. */
export function chosenNow(): Chosen | undefined {
  const inputs = inputsNow().flatMap(({ checked }, index) => (checked ? [index] : []))
  return inputs.length === 0 ? undefined : { inputs, isBegun: going.last.get() !== undefined }
}

/** Restores the choices as soon as the page is alive. */
export function chooseAgain({ inputs, isBegun }: Chosen): void {
  const choose = async () => {
    for (const index of inputs) {
      // Gives React time to render after each click.
      await Promise.resolve()
      inputsNow()[index]?.click()
    }
    await Promise.resolve()
    if (isBegun) document.querySelector<HTMLElement>(`${form} [type=submit]`)?.click()
  }
  document.addEventListener('alive', () => void choose(), { once: true })
}

const form = '.begin-form'

function inputsNow(): readonly HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>(`${form} input`)]
}
