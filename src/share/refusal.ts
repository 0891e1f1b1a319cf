/**
 * Why a file is not taken in; the screens have a sentence for each.
 * `too-large`: bigger, deeper or with more in it than this app ever writes ·
 * `not-ours`: no file of this app, or not one to take in · `unfit-lock`: sealed in another way than ours ·
 * `wrong-passphrase` · `damaged`: cut off or changed · `newer`: made by a later version ·
 * `invalid`: ours by name, but what it says cannot be · `unable`: this browser could not open it.
 */
export const refusals = [
  'too-large',
  'not-ours',
  'unfit-lock',
  'wrong-passphrase',
  'damaged',
  'newer',
  'invalid',
  'unable',
] as const
export type Refusal = (typeof refusals)[number]

export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal }

export const refused = (refusal: Refusal): Read<never> => ({ ok: false, refusal })
