import { parseSync } from 'vite'

type Node = { type: string; start: number } & Record<string, unknown>

/** Attributes a person sees or hears, those that never hold words, and texts equal in every language. */
const spoken =
  /^(alt|title|label|placeholder|summary|legend|hint|error|eyebrow|aria-(label|description|roledescription|valuetext))$/
const technical =
  /^(className|id|key|type|role|d|viewBox|points|transform|rel|style|sizes|media|href|src|html[A-Z]\w*|data-.*|aria-.*)$/
const neutral = /^(doi:|https:\/\/\S*)$/
const anyLetter = /\p{L}/u
const prose = /\p{L}\s+\p{L}|^\p{Lu}\p{Ll}/u

/**
 * Words written in JSX, also where the lint rule does not look: behind a condition, in a template, or in
 * an attribute of a component of our own. Each as `line: text`.
 */
export function wordsIn(source: string): string[] {
  const { program, errors } = parseSync('file.tsx', source)
  if (errors[0]) throw new Error(errors[0].message)
  const found = new Map<number, string>()
  visit(program as unknown as Node, (node, parent) => {
    if (node.type === 'JSXText') keep(node, anyLetter)
    if (node.type === 'JSXExpressionContainer' && parent?.type !== 'JSXAttribute')
      for (const text of textsOf(node['expression'])) keep(text, anyLetter)
    if (node.type === 'JSXAttribute') {
      const name = nameOf(node['name'])
      const rule = spoken.test(name) ? anyLetter : technical.test(name) ? undefined : prose
      if (rule) for (const text of textsOf(node['value'])) keep(text, rule)
    }
  })
  return [...found.values()]

  function keep(node: Node, rule: RegExp) {
    const text = textOf(node)
    const line = source.slice(0, node.start).split('\n').length
    if (rule.test(text) && !neutral.test(text.trim()))
      found.set(node.start, `${line}: ${text.trim()}`)
  }
}

function visit(node: Node, see: (node: Node, parent?: Node) => void, parent?: Node): void {
  see(node, parent)
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value])
      if (isNode(child)) visit(child, see, node)
}

/** The literal texts that an expression may turn into. */
function textsOf(node: unknown): Node[] {
  if (!isNode(node)) return []
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? [node] : []
  if (node.type === 'TemplateLiteral') return node['quasis'] as Node[]
  if (node.type === 'JSXExpressionContainer') return textsOf(node['expression'])
  if (node.type === 'ConditionalExpression')
    return ['consequent', 'alternate'].flatMap((side) => textsOf(node[side]))
  if (/^(Logical|Binary)Expression$/.test(node.type) && !/[=<>]/.test(String(node['operator'])))
    return ['left', 'right'].flatMap((side) => textsOf(node[side]))
  return []
}

function textOf(node: Node): string {
  const value = node['value'] as string | { raw: string }
  return typeof value === 'string' ? value : value.raw
}

function nameOf(name: unknown): string {
  if (!isNode(name)) return ''
  if (name.type === 'JSXNamespacedName')
    return `${nameOf(name['namespace'])}:${nameOf(name['name'])}`
  return String(name['name'])
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}
