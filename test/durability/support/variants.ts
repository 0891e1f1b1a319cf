/**
 * Runs in the page before the app: the database as it would be if the app did not wait for it. Each change
 * says at once that it is complete, and is committed a third of a second later.
 */
export function confirmEarly(): void {
  const { transaction } = IDBDatabase.prototype
  IDBDatabase.prototype.transaction = function early(this: IDBDatabase, names, mode, options) {
    const tx = transaction.call(this, names, mode, options)
    if (mode !== 'readwrite') return tx
    const until = performance.now() + 300
    const store = tx.objectStore(tx.objectStoreNames[0] ?? '')
    const hold = () => {
      if (performance.now() < until) store.get('nothing').addEventListener('success', hold)
    }
    hold()
    queueMicrotask(() => tx.dispatchEvent(new Event('complete')))
    return tx
  }
}

/** Runs in the page before the app: the database as it would be without strict durability. */
export function relaxed(): void {
  const { transaction } = IDBDatabase.prototype
  IDBDatabase.prototype.transaction = function loose(this: IDBDatabase, names, mode) {
    return transaction.call(this, names, mode, { durability: 'relaxed' })
  }
}
