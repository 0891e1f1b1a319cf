import { Emphasised } from '#ui/parts/Emphasised.tsx'

/** Bold in every pack: one that marks no words is bold as a whole. */
export function NotBinding({ text }: { readonly text: string }) {
  return text.includes('**') ? <Emphasised text={text} /> : <strong>{text}</strong>
}
