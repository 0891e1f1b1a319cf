import { going } from './pressed.ts'

/** What was chosen on the start page, to be chosen again once the page was loaded again. */
export interface Chosen {
  /** Which of the form's inputs, in its order: an earlier choice may bring the later ones. */
  readonly inputs: readonly number[]
  /** The run was asked for already. */
  readonly isBegun: boolean
}

/** As it stands now; undefined where nothing was chosen. */
export function chosenNow(): Chosen | undefined {
  const inputs = inputsNow().flatMap(({ checked }, index) => (checked ? [index] : []))
  return inputs.length === 0 ? undefined : { inputs, isBegun: going.last.get() !== undefined }
}

/** Chooses it again, as soon as the page is alive. */
export function chooseAgain({ inputs, isBegun }: Chosen): void {
  const choose = async () => {
    for (const index of inputs) {
      // React takes a pause after each.
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
