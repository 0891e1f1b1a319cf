// rule: jsx-a11y(alt-text)
export const Picture = () => <img src="./tree.png" /> // caught
