/** The product's sign: a house in which a road forks. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path className="mark-house" d="M16 2.5 29 13v14.5a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V13Z" />
      <path className="mark-road" d="M16 26v-5.5c0-3-5-2.8-5-6.5m5 6.5c0-3 5-2.8 5-6.5" />
    </svg>
  )
}
