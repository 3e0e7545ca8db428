import type { Maker } from "./cart"

/** One maker and what is theirs; amounts in minor units. */
export type MakerGroup<L> = {
  maker: Maker | null
  lines: L[]
  total: number
}

/** Groups lines by cooperative, in the order in which they first appear. */
export function groupByMaker<L extends { maker: Maker | null; total: number }>(
  lines: L[]
): MakerGroup<L>[] {
  const groups = new Map<string, MakerGroup<L>>()
  for (const line of lines) {
    const key = line.maker?.handle ?? ""
    const group = groups.get(key) ?? { maker: line.maker, lines: [], total: 0 }
    group.lines.push(line)
    group.total += line.total
    groups.set(key, group)
  }
  return [...groups.values()]
}
