// rule: jsx-a11y(label-has-associated-control)
export const Field = () => <label>Naam</label> // caught
