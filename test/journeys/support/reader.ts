import type { CDPSession, Page } from 'playwright-core'
import { expect } from 'vitest'
import { quick } from './walk.ts'

interface Heard {
  readonly role: string
  readonly name: string
  /** What is said with it: a hint, what is wrong, what a button is about. */
  readonly description: string
  readonly focused: boolean
  readonly element: number | undefined
}

/** Someone who hears the page: the accessibility tree in its order, onwards from where focus is. */
export interface Reader {
  /** All that is heard from here to the end. */
  readonly rest: () => Promise<readonly string[]>
  /** Reads on to this control and presses it; gives what was heard on the way. Fails where it does not come. */
  readonly press: (role: string, name: string | RegExp) => Promise<readonly string[]>
  /** Reads on to this field and types, instead of what stood there; gives what was heard on the way. */
  readonly write: (name: string | RegExp, text: string) => Promise<readonly string[]>
  /** Goes to the top, where what stands before can be heard. */
  readonly toTop: () => Promise<void>
  /** Waits until a page with this title has come, and is heard from its title on. */
  readonly comesTo: (title: string | RegExp) => Promise<void>
}

export async function readerOf(page: Page): Promise<Reader> {
  const tree = await page.context().newCDPSession(page)
  const goTo = async (role: string, name: string | RegExp) => {
    let heard: readonly string[] = []
    let element: number | undefined
    const look = async () => {
      const ahead = onwards(await read(tree))
      const at = ahead.findIndex((one) => one.role === role && isCalled(one, name))
      heard = ahead.slice(0, at === -1 ? undefined : at + 1).map(said)
      element = ahead[at]?.element
      return at
    }
    await expect.poll(look, { ...quick, message: `${role} "${name}" comes` }).not.toBe(-1)
    if (element === undefined) throw new Error(`${role} "${name}" is no element`)
    await tree.send('DOM.focus', { backendNodeId: element })
    return heard
  }
  return {
    rest: async () => onwards(await read(tree)).map(said),
    press: async (role, name) => {
      const heard = await goTo(role, name)
      await page.keyboard.press(/radio|checkbox/.test(role) ? 'Space' : 'Enter')
      return heard
    },
    write: async (name, text) => {
      const heard = await goTo('textbox', name)
      await page.keyboard.press('ControlOrMeta+A')
      await page.keyboard.type(text)
      return heard
    },
    toTop: async () => {
      await page.evaluate(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      })
    },
    comesTo: async (title) => {
      const first = async () => onwards(await read(tree)).map(said)[0]
      const isHeard = async () => isTitled(await first(), title)
      await expect.poll(isHeard, { ...quick, message: `"${title}" comes` }).toBe(true)
    },
  }
}

/** Each of these is heard, after the one before. */
export function expectInOrder(heard: readonly string[], words: readonly string[]): void {
  let at = -1
  for (const word of words) {
    at = heard.findIndex((line, index) => index > at && line.includes(word))
    expect(at, `"${word}" in its place in:\n${heard.join('\n')}`).not.toBe(-1)
  }
}

/** What is read after this label: words made for the person. */
export function wordsAfter(heard: readonly string[], label: string): string {
  const [, words = ''] = heard.slice(heard.indexOf(`StaticText ${label}`)).filter(isText)
  return words.slice('StaticText '.length)
}

function isText(line: string): boolean {
  return line.startsWith('StaticText ')
}

/** The tree in order, without what no one hears. */
async function read(tree: CDPSession): Promise<readonly Heard[]> {
  const { nodes } = await tree.send('Accessibility.getFullAXTree')
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const heard: Heard[] = []
  const walk = (id: string) => {
    const node = byId.get(id)
    if (node === undefined) return
    if (!node.ignored) {
      heard.push({
        role: String(node.role?.value ?? ''),
        name: String(node.name?.value ?? '').trim(),
        description: String(node.description?.value ?? '').trim(),
        focused:
          node.properties?.some(({ name, value }) => name === 'focused' && value.value) ?? false,
        element: node.backendDOMNodeId,
      })
    }
    for (const child of node.childIds ?? []) walk(child)
  }
  const root = nodes.find(({ parentId }) => parentId === undefined)
  if (root !== undefined) walk(root.nodeId)
  return heard.filter(({ role }) => !/^(InlineTextBox|none|generic|RootWebArea)$/.test(role))
}

function onwards(heard: readonly Heard[]): readonly Heard[] {
  const here = heard.findIndex(({ focused }) => focused)
  return heard.slice(Math.max(0, here))
}

function isTitled(heard: string | undefined, title: string | RegExp): boolean {
  if (typeof title === 'string') return heard === `heading ${title}`
  return heard?.startsWith('heading ') === true && title.test(heard)
}

function isCalled({ name }: Heard, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? name === wanted : wanted.test(name)
}

function said({ role, name, description }: Heard): string {
  return [role, name, description].filter((part) => part !== '').join(' ')
}
