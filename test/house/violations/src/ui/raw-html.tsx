// rule: react(no-danger)
export const Raw = ({ html }: { html: string }) => <p dangerouslySetInnerHTML={{ __html: html }} /> // caught
