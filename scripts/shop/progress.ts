const NAME_WIDTH = 34

/** Runs one step of the start and shows its name and how long it took. */
export async function step<T>(
  name: string,
  work: () => Promise<T> | T
): Promise<T> {
  const began = performance.now()
  if (process.stdout.isTTY) process.stdout.write(`  … ${name}`)
  try {
    const result = await work()
    show("✓", name, began)
    return result
  } catch (error) {
    show("✗", name, began)
    throw error
  }
}

/** A duration as people read it: tenths of a second, then minutes. */
export function formatSeconds(milliseconds: number): string {
  const seconds = milliseconds / 1000
  if (seconds < 60) return `${seconds.toFixed(1)} s`
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`
}

function show(mark: string, name: string, began: number): void {
  const time = formatSeconds(performance.now() - began)
  const start = process.stdout.isTTY ? "\r" : ""
  console.log(
    `${start}  ${mark} ${name.padEnd(NAME_WIDTH)} ${time.padStart(8)}`
  )
}
