/**
 * The part of Trusted Types that this app uses. What a policy makes is an object that stands for
 * the text; `new Worker` takes it as one, so that it is typed as the text.
 */
interface Policy {
  createScriptURL(url: string): string
}
interface PolicyMaker {
  createPolicy(name: string, rules: Policy): Policy
}
/** Absent in browsers without Trusted Types. */
declare const trustedTypes: PolicyMaker | undefined

/**
 * A script's address, fit for `new Worker` and for registering a service worker under
 * `trusted-types app-url`. Only a script of this app's own origin passes; all else throws a
 * TypeError. A browser lets the policy be made only once: every script's address goes through here.
 */
export function scriptUrl(url: string): string {
  policy ??= newPolicy()
  return policy.createScriptURL(url)
}

let policy: Policy | undefined

function newPolicy(): Policy {
  const rules: Policy = { createScriptURL: ownScript }
  return typeof trustedTypes === 'undefined' ? rules : trustedTypes.createPolicy('app-url', rules)
}

function ownScript(url: string): string {
  const own = new URL(import.meta.url)
  const asked = new URL(url, own)
  if (asked.origin !== own.origin || asked.protocol !== own.protocol)
    throw new TypeError('not a script of this app')
  return asked.href
}
