import { expect, it } from 'vitest'
import { openHistory } from '#history/open-history.ts'
import { aDraft } from './a-draft.ts'
import { freshStorage } from './fresh-storage.ts'

const saves = 200

it('C-01 counts every save of two tabs at once', async () => {
  freshStorage()
  const [one, other] = [(await openHistory()).history, (await openHistory()).history]
  await Promise.all(
    Array.from({ length: saves }, (_, n) =>
      (n % 2 === 0 ? one : other).save(aDraft({ id: `run-${n % 3}` })),
    ),
  )
  const kept = await one.list()
  expect(kept.reduce((sum, { rev }) => sum + rev, 0)).toBe(saves)
  expect(kept.map(({ seq }) => seq)).toEqual([3, 2, 1])
})

it('C-01 negative control: reading and writing in two transactions loses saves', async () => {
  const storage = freshStorage()
  await openHistory()
  const rev = await storage.tamper(async (db) => {
    const save = async (): Promise<void> => {
      const before: unknown = await db.get('meta', 'rev')
      await db.put('meta', Number(before ?? 0) + 1, 'rev')
    }
    await Promise.all(Array.from({ length: saves }, save))
    return Number(await db.get('meta', 'rev'))
  })
  expect(rev).toBeLessThan(saves * 0.9)
})
