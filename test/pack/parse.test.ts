import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePack } from '#pack/parse.ts'
import { aPack, filesOf } from '../support/a-pack.ts'
import { aTree, trees } from '../support/a-tree.ts'
import { referenceTree } from '../support/reference-tree.ts'

describe('parsePack', () => {
  it('gives back the pack that the files were made from', () => {
    const pack = aPack({ hash: 'abc' })
    expect(parsePack(filesOf(pack), 'abc')).toEqual({ ok: true, pack })
  })

  it('accepts every tree that aTree makes', () => {
    fc.assert(
      fc.property(trees(), (tree) => {
        expect(parsePack(filesOf(aPack({ tree })))).toMatchObject({ ok: true })
      }),
    )
  })

  it('shares nothing with the files and is frozen through and through', () => {
    const files = filesOf(aPack())
    const parsed = parsePack(files)
    if (!parsed.ok) throw new Error('should be fine')
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return
      expect(Object.isFrozen(value)).toBe(true)
      Object.values(value).forEach(walk)
    }
    walk(parsed.pack)
    expect(Object.isFrozen(files.structure)).toBe(false)
  })

  it('accepts one language of two, and misses one that was looked for', () => {
    const { structure, texts } = filesOf(aPack())
    expect(parsePack({ structure, texts: { nl: texts['nl'] } }).ok).toBe(true)
    expect(parsePack({ structure, texts: { nl: texts['nl'], en: undefined } })).toEqual({
      ok: false,
      issues: [{ where: 'en.json', what: 'missing-text', detail: 'en' }],
    })
  })

  it('wants next steps for every question that leads to their outcome, and for no other', () => {
    const pack = aPack({ tree: referenceTree, languages: ['nl'] })
    const told = { ...pack.texts['nl']?.outcomes['talk-first']?.next }
    const withNext = (next: object) => {
      const { structure, texts } = filesOf(pack)
      const outcomes: object = Reflect.get(Object(texts['nl']), 'outcomes')
      Object.assign(Reflect.get(outcomes, 'talk-first'), { next })
      const parsed = parsePack({ structure, texts })
      return parsed.ok ? [] : parsed.issues.map(({ what, detail }) => [what, detail])
    }
    expect(withNext(told)).toEqual([])
    expect(withNext({ ...told, wish: told['talk'] ?? {} })).toEqual([['extra-text', 'wish']])
    expect(withNext({ talk: told['talk'] })).toEqual([
      ['missing-text', 'step'],
      ['missing-text', 'load-arrange'],
    ])
  })

  it('takes ten thousand questions in a row', () => {
    const tree = aTree({ questions: 10_000, shape: 'chain' })
    expect(parsePack(filesOf(aPack({ tree, languages: ['nl'] }))).ok).toBe(true)
  })

  it('never throws, whatever it is given', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
    })
    const good = filesOf(aPack())
    const files = fc.oneof(
      anything,
      fc.record({ structure: anything, texts: fc.dictionary(fc.string(), anything) }),
      fc.record({ structure: fc.constant(good.structure), texts: fc.record({ nl: anything }) }),
    )
    fc.assert(
      fc.property(files, (given) => {
        expect(parsePack(given as never).ok).toBe(false)
      }),
      { numRuns: 1_000 },
    )
  })
})
