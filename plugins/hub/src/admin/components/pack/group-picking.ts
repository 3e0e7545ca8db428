import type { PickingLine } from "../../../types/picking"

/** What is fetched from one shelf of one maker. */
export type ShelfGroup = {
  key: string
  cooperative_name: string
  shelf: string | null
  lines: PickingLine[]
}

/** Lines by maker and shelf, in the order in which they come. */
export function groupPicking(lines: PickingLine[]): ShelfGroup[] {
  const groups = new Map<string, ShelfGroup>()
  lines.forEach((line) => {
    const { cooperative_id, cooperative_name, shelf } = line
    const key = `${cooperative_id} ${shelf ?? ""}`
    const group = groups.get(key) ?? { key, cooperative_name, shelf, lines: [] }
    groups.set(key, { ...group, lines: [...group.lines, line] })
  })
  return [...groups.values()]
}
