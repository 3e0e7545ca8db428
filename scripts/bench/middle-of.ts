/** How long some work took, in milliseconds: the middle one of several runs. */
export async function middleOf(
  runs: number,
  work: () => Promise<unknown>
): Promise<number> {
  const taken: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now()
    await work()
    taken.push(performance.now() - start)
  }
  return taken.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0
}
