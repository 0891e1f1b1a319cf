/** Pack text in which `**…**` stands out; nothing else in it is markup. */
export function Emphasised({ text }: { readonly text: string }) {
  return (
    <>
      {piecesOf(text).map(({ words, strong }, index) =>
        // Pieces never move: the text is whole and fixed.
        strong ? <strong key={index}>{words}</strong> : <span key={index}>{words}</span>,
      )}
    </>
  )
}

function piecesOf(text: string): { words: string; strong: boolean }[] {
  return text
    .split(/\*\*(.+?)\*\*/s)
    .map((words, index) => ({ words, strong: index % 2 === 1 }))
    .filter(({ words }) => words !== '')
}
