import { waitFor } from "./wait-for.ts"

/** Sends a signal to a process group; true when somebody was there. */
export function signalGroup(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(-pid, signal)
    return true
  } catch {
    return false
  }
}

/** Ends a process group: politely first, by force after the grace period. */
export async function endGroup(
  pid: number,
  signal: NodeJS.Signals,
  graceSeconds: number
): Promise<void> {
  signalGroup(pid, signal)
  const gone = () => !signalGroup(pid, 0)
  if (await waitFor(gone, graceSeconds)) return
  signalGroup(pid, "SIGKILL")
  await waitFor(gone, 5)
}
