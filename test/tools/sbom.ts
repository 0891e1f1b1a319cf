import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { runtimePackages } from '#build/runtime-packages.ts'
import type { RuntimePackage } from '#build/runtime-packages.ts'

const folder = 'dist-supply'

/**
 * What the app is made of, in CycloneDX 1.5: each package with its hash, licence and needs. From the lock file
 * alone, so that the same sources give the same bytes. (`npm sbom` leaves out what tools need too, React among it.)
 */
export async function sbomOf(root: string): Promise<string> {
  const { name, version, license, description } = JSON.parse(
    readFileSync(`${root}/package.json`, 'utf8'),
  )
  const packages = await runtimePackages(root)
  const app = { type: 'application', 'bom-ref': `${name}@${version}`, name, version, description }
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: { ...app, licenses: licensed(license) },
    },
    components: packages.map((one) => ({
      type: 'library',
      'bom-ref': refOf(one),
      name: one.name,
      version: one.version,
      scope: 'required',
      hashes: [{ alg: 'SHA-512', content: one.sha512 }],
      licenses: licensed(one.licence),
      purl: `pkg:npm/${one.name.replace('@', '%40')}@${one.version}`,
    })),
    dependencies: [
      { ref: app['bom-ref'], dependsOn: packages.filter((one) => one.isDirect).map(refOf) },
      ...packages.map((one) => ({
        ref: refOf(one),
        dependsOn: packages.filter((other) => one.needs.includes(other.folder)).map(refOf),
      })),
    ],
  }
  return `${JSON.stringify(bom, null, 2)}\n`
}

/** A line a package: name, version, licence. */
export async function licenceList(root: string): Promise<string> {
  const packages = await runtimePackages(root)
  return packages.map(({ name, version, licence }) => `${name} ${version} ${licence}\n`).join('')
}

/** Writes both into `dist-supply`. */
export async function writeSupply(): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const files = { 'sbom.cdx.json': await sbomOf('.'), 'licences.txt': await licenceList('.') }
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(`${folder}/${name}`, text)
    console.log(`${folder}/${name}`)
  }
}

function refOf({ name, version, folder: place }: RuntimePackage): string {
  return `${name}@${version}${place.split('node_modules/').length > 2 ? ` in ${place}` : ''}`
}

function licensed(id: string) {
  return [{ license: { id } }]
}
