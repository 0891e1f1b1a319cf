import { readdirSync, readFileSync } from 'node:fs'

/**
 * Whether a process of this group runs still. One that has ended and waits to be collected does not: it holds no file any more,
 * and the one who collects it may take seconds over it.
 */
export function isGroupRunning(group: number): boolean {
  try {
    process.kill(-group, 0)
  } catch {
    return false
  }
  const entries = readableProcesses()
  return entries === undefined || entries.some((pid) => isRunningIn(pid, group))
}

/** The processes there are; undefined where the system does not tell. */
function readableProcesses(): readonly string[] | undefined {
  try {
    const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
    return pids.length > 0 ? pids : undefined
  } catch {
    return undefined
  }
}

function isRunningIn(pid: string, group: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // After the name, which may hold anything: state, parent, group.
    const [state, , pgrp] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return Number(pgrp) === group && state !== 'Z' && state !== 'X'
  } catch {
    // It ended meanwhile.
    return false
  }
}
