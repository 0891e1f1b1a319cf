// rule: eslint(no-restricted-imports)
import './neighbour.ts'
import '#tree/any.ts' // caught
import '#pack/any.ts' // caught
import '#run/any.ts' // caught
import '#advice/any.ts' // caught
import '#agreement/any.ts' // caught
import '#history/any.ts' // caught
import '#reminder/any.ts' // caught
import '#share/any.ts' // caught
import '#i18n/any.ts' // caught
import '#ui/any.ts' // caught
import '#app/any.ts' // caught
import '#build/any.ts' // caught
import 'react' // caught
import 'react-dom' // caught
import 'react-i18next' // caught
import '@xstate/react' // caught
import 'xstate' // caught
import 'xstate/graph' // caught
import 'valibot' // caught
import 'i18next' // caught
import 'idb' // caught
import 'age-encryption'
import '@noble/hashes/scrypt.js'
import '@noble/ciphers/chacha.js' // caught
import 'ts-ics' // caught
import '@dagrejs/dagre' // caught
import 'vitest' // caught
import 'node:fs' // caught
import 'any-library/react' // caught
import 'any-library/xstate' // caught
import '@any/valibot' // caught
import '@any/i18next' // caught
