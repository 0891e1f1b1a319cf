// rule: eslint(no-restricted-imports)
import './neighbour.ts'
import '#tree/any.ts'
import '#pack/any.ts'
import '#run/any.ts'
import '#advice/any.ts'
import '#agreement/any.ts'
import '#lock/any.ts'
import '#history/any.ts'
import '#reminder/any.ts'
import '#share/any.ts'
import '#i18n/any.ts'
import '#app/any.ts' // caught
import '#build/any.ts' // caught
import 'react'
import 'react-dom' // caught
import 'react-i18next'
import '@xstate/react' // caught
import 'xstate' // caught
import 'xstate/graph' // caught
import 'valibot' // caught
import 'i18next' // caught
import 'idb' // caught
import 'age-encryption' // caught
import 'ts-ics' // caught
import '@dagrejs/dagre' // caught
import 'vitest' // caught
import 'node:fs' // caught
import 'any-library/react' // caught
import 'any-library/xstate' // caught
import '@any/valibot' // caught
import '@any/i18next' // caught
