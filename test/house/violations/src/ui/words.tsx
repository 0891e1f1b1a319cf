// rule: react(jsx-no-literals)
export const Said = ({ word }: { word: string }) => (
  <section aria-label="Vraag"> {/* caught */}
    <h1>Vraag</h1> {/* caught */}
    <p>{'Vraag'}</p> {/* caught */}
    <p title="Vraag">{word}</p> {/* caught */}
    <p className="said">{word}</p>
  </section>
)
