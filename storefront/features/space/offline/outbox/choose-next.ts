import type { Operation } from "./operation"

/**
 * The operation whose turn it is: the oldest of the person's that is ready,
 * after everything older on its subject and everything whose answer it needs.
 */
export function chooseNext(
  operations: Operation[],
  person: string,
  now: number
): Operation | null {
  const held = new Set<string>()
  const pending = new Set(operations.map(({ key }) => key))
  for (const operation of operations) {
    if (operation.person !== person) {
      continue
    }
    const isFree =
      operation.state === "waiting" &&
      operation.not_before <= now &&
      !held.has(operation.subject) &&
      !operation.needs.some((key) => pending.has(key))
    if (isFree) {
      return operation
    }
    held.add(operation.subject)
  }
  return null
}

/** When to try again after so many attempts: 2 s, 4 s… to 5 minutes. */
export function waitAfter(attempts: number): number {
  return Math.min(2 ** attempts, 300) * 1000
}
