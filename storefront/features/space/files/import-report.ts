import { z } from "zod"

export const ImportReport = z.object({
  dry_run: z.boolean(),
  rows: z.number(),
  created_listings: z.number(),
  changed_listings: z.number(),
  added_sizes: z.number(),
  changed_sizes: z.number(),
  unchanged_rows: z.number(),
  problems: z.array(
    z.object({
      row: z.number(),
      column: z.string().nullable(),
      code: z.string(),
      value: z.string(),
    })
  ),
})

/** What a file does, or would do. */
export type ImportReport = z.infer<typeof ImportReport>

/** What the page's script gets for a file that it sent. */
export const ImportAnswer = z.union([
  z.object({ report: ImportReport }),
  z.object({ problem: z.string() }),
])

export type ImportAnswer = z.infer<typeof ImportAnswer>
