import { refused, type Read, type Refusal } from './refusal.ts'
import { limits } from './limits.ts'

/**
 * JSON as strict as it can be. UTF-8 with or without a mark, no key twice, no name that plain
 * objects answer to (I-02), no more depth and values than ours have.
 * One pass, in time that grows with the length alone.
 */
export function readJson(bytes: Uint8Array): Read<unknown> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const reader = new Reader(text)
    return { ok: true, value: reader.whole() }
  } catch (error) {
    return refused(error instanceof Refused ? error.refusal : 'damaged')
  }
}

class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal)
    this.refusal = refusal
  }
}

class Reader {
  private readonly text: string
  private at = 0
  private values = 0

  constructor(text: string) {
    this.text = text
  }

  whole(): unknown {
    const value = this.value(1)
    this.space()
    if (this.at !== this.text.length) throw new Refused('damaged')
    return value
  }

  private value(depth: number): unknown {
    this.values += 1
    if (depth > limits.depth || this.values > limits.values) throw new Refused('too-large')
    this.space()
    switch (this.text.charAt(this.at)) {
      case '{':
        return this.object(depth)
      case '[':
        return this.list(depth)
      case '"':
        return this.string()
      default:
        return this.scalar()
    }
  }

  private object(depth: number): unknown {
    const entries = new Map<string, unknown>()
    this.each('}', () => {
      this.space()
      const key = this.string()
      if (forbiddenKeys.has(key) || entries.has(key)) throw new Refused('invalid')
      this.space()
      this.expect(':')
      entries.set(key, this.value(depth + 1))
    })
    return Object.fromEntries(entries)
  }

  private list(depth: number): unknown {
    const list: unknown[] = []
    this.each(']', () => list.push(this.value(depth + 1)))
    return list
  }

  /** From an opening bracket to `end`, with a comma between. */
  private each(end: string, item: () => void): void {
    this.at += 1
    this.space()
    if (this.text[this.at] === end) {
      this.at += 1
      return
    }
    for (;;) {
      item()
      this.space()
      if (this.text[this.at] === end) break
      this.expect(',')
    }
    this.at += 1
  }

  private string(): string {
    const begun = this.at
    this.expect('"')
    while (this.at < this.text.length && this.text[this.at] !== '"')
      this.at += this.text[this.at] === '\\' ? 2 : 1
    this.expect('"')
    // Throws where an escape or a control character is amiss, which is damage too.
    const value = String(JSON.parse(this.text.slice(begun, this.at)))
    if (halfCharacter.test(value)) throw new Refused('invalid')
    return value
  }

  private scalar(): unknown {
    aScalar.lastIndex = this.at
    const token = aScalar.exec(this.text)?.[0]
    if (token === undefined) throw new Refused('damaged')
    this.at += token.length
    const value: unknown = JSON.parse(token)
    return value
  }

  private space(): void {
    aSpace.lastIndex = this.at
    this.at += aSpace.exec(this.text)?.[0].length ?? 0
  }

  private expect(mark: string): void {
    if (this.text[this.at] !== mark) throw new Refused('damaged')
    this.at += 1
  }
}

const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** Written as `\\ud800` it passes JSON, but has no UTF-8. */
const halfCharacter = /\p{Surrogate}/u
// Sticky: each matches where the reader stands, or not at all.
const aScalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const aSpace = /[ \t\n\r]*/y
