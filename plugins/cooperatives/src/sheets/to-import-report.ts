import type { ImportReport } from "../types/sheets"
import type { ImportOperation, ImportPlan } from "./plan-import"

/** What an import does, or would do, in numbers. */
export function toImportReport(
  { operations, unchanged_rows, problems }: ImportPlan,
  { dry_run, rows }: { dry_run: boolean; rows: number }
): ImportReport {
  const count = (kind: ImportOperation["kind"]) =>
    operations.filter((operation) => operation.kind === kind).length
  return {
    dry_run,
    rows,
    created_listings: count("create"),
    changed_listings: count("save-change"),
    added_sizes: count("add-size"),
    changed_sizes: new Set(operations.flatMap(sizeOf)).size,
    unchanged_rows,
    problems,
  }
}

function sizeOf(operation: ImportOperation): string[] {
  switch (operation.kind) {
    case "change-price":
      return [operation.size_id]
    case "set-stock":
      return [operation.variant_id]
    default:
      return []
  }
}
