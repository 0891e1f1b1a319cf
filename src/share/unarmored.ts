/**
 * The bytes in an armored age file, which is text: a line that says so, base64 in lines, a line that ends it. Undefined
 * where it is none, or cut off. As strict as age itself, save that a mark, line ends and white space around it may differ.
 */
export function unarmored(file: Uint8Array): Uint8Array | undefined {
  const text = new TextDecoder('latin1').decode(file.subarray(mark(file)))
  const inside = wholeArmor.exec(text)?.[1]
  if (inside === undefined) return undefined
  const lines = inside.split(/\r?\n/)
  const last = lines.at(-1) ?? ''
  const isFull = lines.slice(0, -1).every((line) => line.length === lineLength)
  if (!isFull || last.length > lineLength || last === '') return undefined
  try {
    return Uint8Array.from(atob(lines.join('')), (one) => one.charCodeAt(0))
  } catch {
    return undefined
  }
}

/** Whether a file's beginning says that it is armored. */
export function isArmored(start: Uint8Array): boolean {
  return beginning.test(new TextDecoder('latin1').decode(start.subarray(mark(start), 100)))
}

/** The largest armored form of so many bytes, with room for a mark and Windows line ends. */
export function armoredBytes(bytes: number): number {
  return Math.ceil(bytes / 48) * (lineLength + 2) + 200
}

const lineLength = 64
const beginning = /^\s*-----BEGIN AGE ENCRYPTED FILE-----\r?\n/
const wholeArmor =
  /^\s*-----BEGIN AGE ENCRYPTED FILE-----\r?\n([A-Za-z0-9+/=\r\n]+?)\r?\n-----END AGE ENCRYPTED FILE-----\s*$/

/** A mark of UTF-8 before it: mail programs and Windows editors write one. */
function mark(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
}
