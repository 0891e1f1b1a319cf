// rule: eslint(no-restricted-globals)
export const a0 = () => fetch('./packs/index.json')
export const a1 = () => new XMLHttpRequest() // caught
export const a2 = () => new WebSocket('./x') // caught
export const a3 = () => new EventSource('./x') // caught
export const a4 = () => new Worker('./x.js') // caught
export const a5 = () => new BroadcastChannel('x') // caught
export const a6 = () => localStorage.getItem('a') // caught
export const a7 = () => sessionStorage.getItem('a') // caught
export const a8 = () => indexedDB.open('a') // caught
export const a9 = () => caches.open('a')
export const a10 = () => navigator.storage // caught
export const a11 = () => location.href // caught
export const a12 = () => history.length // caught
export const a13 = () => crypto.randomUUID() // caught
export const a14 = () => new Date() // caught
export const a15 = () => Date.now() // caught
export const a16 = () => performance.now() // caught
export const a17 = () => window.name // caught
export const a18 = () => document.title // caught
export const a19 = () => print() // caught
export const a20 = () => matchMedia('print') // caught
export const a21 = () => alert('a') // caught
export const a22 = () => confirm('a') // caught
export const b0 = () => window.fetch // caught
export const b1 = () => globalThis.localStorage // caught
export const b2 = () => self['indexedDB'] // caught
