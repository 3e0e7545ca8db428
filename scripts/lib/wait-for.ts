import { setTimeout as pause } from "node:timers/promises"

/** Asks every 100 ms until the answer is yes; false when time ran out. */
export async function waitFor(
  isReady: () => Promise<boolean> | boolean,
  deadlineSeconds: number
): Promise<boolean> {
  const deadline = Date.now() + deadlineSeconds * 1000
  while (!(await isReady())) {
    if (Date.now() > deadline) return false
    await pause(100)
  }
  return true
}
