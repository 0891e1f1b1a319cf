// rule: eslint(no-restricted-imports)
import './neighbour.ts'
import '#history/record.ts'
import '#history/case-record.ts'
import '#history/label.ts'
import '#lock/port.ts'
import '#lock/age-header.ts'
import '#lock/apart.ts'
import '#lock/worker-side.ts'
import '#reminder/calendar.ts'
import '#tree/any.ts'
import '#pack/any.ts' // caught
import '#run/any.ts'
import '#advice/any.ts'
import '#agreement/any.ts'
import '#lock/any.ts' // caught
import '#history/any.ts' // caught
import '#reminder/any.ts' // caught
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
import 'valibot'
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
