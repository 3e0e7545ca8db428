import type { LineToReceive } from "../../../types/receipt"

/** A line as it is typed; empty texts are nothing. */
export type LineDraft = {
  good: string
  damaged: string
  surplus: string
  lot_code: string
  best_before: string
  shelf: string
}

/** A line before anything is typed: all of it came. */
export function newDraft({ expected }: LineToReceive): LineDraft {
  return {
    good: String(expected),
    damaged: "0",
    surplus: "0",
    lot_code: "",
    best_before: "",
    shelf: "",
  }
}

/** What is missing of a line; below zero when more than was due is counted. */
export function shortOf({ expected }: LineToReceive, draft: LineDraft) {
  return expected - Number(draft.good) - Number(draft.damaged)
}

/** A line as it is sent. */
export function toCounted(line: LineToReceive, draft: LineDraft) {
  return {
    line_item_id: line.line_item_id,
    good: Number(draft.good),
    damaged: Number(draft.damaged),
    surplus: Number(draft.surplus),
    lot_code: draft.lot_code || null,
    best_before: draft.best_before || null,
    shelf: draft.shelf || null,
  }
}
