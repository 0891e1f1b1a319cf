// rule: eslint(no-restricted-imports)
import 'ts-ics'
import '#history/record.ts'
import '#history/indexed-db.ts' // caught
import 'idb' // caught
