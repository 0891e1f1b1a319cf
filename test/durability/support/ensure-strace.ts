import { spawnSync } from 'node:child_process'

/** Whether calls of a process can be traced here; brings Debian's package where we may. */
export function ensureStrace(): boolean {
  if (canTrace()) return true
  if (process.getuid?.() !== 0) return false
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update'], { stdio: 'ignore', env })
  spawnSync('apt-get', ['install', '-y', 'strace'], { stdio: 'ignore', env })
  return canTrace()
}

function canTrace(): boolean {
  const { status } = spawnSync('strace', ['-f', '--seccomp-bpf', '-qq', '-o', '/dev/null', 'true'])
  return status === 0
}
