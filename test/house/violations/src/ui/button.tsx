// rule: react(button-has-type)
export const Press = ({ word }: { word: string }) => <button>{word}</button> // caught
