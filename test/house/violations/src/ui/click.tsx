// rule: jsx-a11y(click-events-have-key-events)
export const Pressed = ({ onPress }: { onPress: () => void }) => <div onClick={onPress} /> // caught
