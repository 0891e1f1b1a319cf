import { it } from 'vitest'
import { useBrowser } from './support/browser.ts'
import { begin, employee, answer } from './support/walk.ts'
import { shortestTo } from './support/paths.ts'
const { visit } = useBrowser()
it.each([1,2,3])('x %s', async () => {
  const t0 = performance.now()
  const one = await visit({})
  const t1 = performance.now()
  await one.page.getByRole('heading',{level:1}).waitFor()
  const t2 = performance.now()
  await begin(one, employee)
  const t3 = performance.now()
  await answer(one, shortestTo('mix').steps)
  const t4 = performance.now()
  for (let i=0;i<20;i++) await one.page.keyboard.press('Tab')
  const t5 = performance.now()
  for (let i=0;i<20;i++) await one.page.evaluate(() => document.title)
  const t6 = performance.now()
  await one.close()
  console.log([t1-t0,t2-t1,t3-t2,t4-t3,t5-t4,t6-t5,performance.now()-t6].map(Math.round).join(' '))
})
