import * as v from 'valibot'

/** Messages by which `read.ts` tells one fault from another; every other message is a shape. */
export const badId = 'not an id'
export const noText = 'no text'

/** Names that plain objects already answer to; as an id they would find what no pack wrote. */
export const reservedNames: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
])

const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

export const isKebab = (id: string): boolean => kebab.test(id) && !reservedNames.has(id)

/** Kebab-case words, beginning with a letter: `rhythm-arrange`. */
export const id = idOf(isKebab)
/** `F1` and on. */
export const factorId = idOf((text) => /^F\d+$/.test(text))
/** `S1` and on, or kebab-case: `wang-2021`. */
export const sourceId = idOf((text) => /^S\d+$/.test(text) || isKebab(text))

/** Something to read: not blank, its `**` in pairs. */
export const text = v.pipe(
  v.string(),
  v.check((written) => /\S/.test(written), noText),
  v.check((written) => written.split('**').length % 2 === 1, 'a ** without its pair'),
)
export const textList = v.pipe(v.array(text), v.minLength(1, noText))

/** A BCP 47 tag: `nl`, `en-GB`. */
export const language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'not a language tag'),
)
export const isLanguage = (tag: unknown): tag is string => v.is(language, tag)
export const version = v.pipe(
  v.string(),
  v.regex(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/, 'not a version'),
)
/** An address that may become a link: nothing but https. */
export const address = v.pipe(
  v.string(),
  v.check((written) => /^https:\/\/[^\s/?#]+\.[^\s]+$/.test(written), 'not https'),
)
/** Without resolver: `10.1111/apps.12290`. */
export const doi = v.pipe(v.string(), v.regex(/^10\.\d{4,9}\/\S+$/, 'not a DOI'))
/** A day that exists, `YYYY-MM-DD`. */
export const day = v.pipe(
  v.string(),
  v.check((written) => isDay(written), 'not a day'),
)

/** An object with these keys and no other; unlike for valibot itself, an array is not one. */
export function exact<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(v.custom<object>(isObject, 'not an object'), v.strictObject(entries))
}

/** An object by id. */
export function byId<
  const Key extends ReturnType<typeof idOf>,
  const Value extends v.GenericSchema,
>(key: Key, value: Value) {
  return v.pipe(v.custom<object>(isObject, 'not an object'), v.record(key, value))
}

/** A list with something in it. */
export function some<const Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.array(item), v.minLength(1, 'an empty list'))
}

function idOf(isId: (text: string) => boolean) {
  return v.pipe(v.string(), v.check(isId, badId))
}

function isDay(written: string): boolean {
  const [, year, month, date] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(written) ?? []).map(Number)
  if (year === undefined || month === undefined || date === undefined) return false
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  return days !== undefined && date >= 1 && date <= days
}

function isObject(input: unknown): boolean {
  return typeof input === 'object' && input !== null && !Array.isArray(input)
}
