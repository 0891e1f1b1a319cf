// rule: eslint(no-restricted-globals)
export const a0 = () => fetch('./packs/index.json')
export const a1 = () => new XMLHttpRequest() // caught
export const a2 = () => new WebSocket('./x') // caught
export const a3 = () => new EventSource('./x') // caught
export const a4 = () => new Worker('./x.js') // caught
export const a5 = () => new BroadcastChannel('x') // caught
export const a6 = () => localStorage.getItem('a')
export const a7 = () => sessionStorage.getItem('a') // caught
export const a8 = () => indexedDB.open('a') // caught
export const a9 = () => caches.open('a') // caught
export const a10 = () => navigator.storage
export const a11 = () => location.href
export const a12 = () => history.length
export const a13 = () => crypto.randomUUID()
export const a14 = () => new Date()
export const a15 = () => Date.now()
export const a16 = () => performance.now()
export const a17 = () => window.name
export const a18 = () => document.title
export const a19 = () => print()
export const a20 = () => matchMedia('print')
export const a21 = () => alert('a') // caught
export const a22 = () => confirm('a') // caught
export const b0 = () => window.fetch
export const b1 = () => globalThis.localStorage
export const b2 = () => self['indexedDB'] // caught
