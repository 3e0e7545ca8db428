import pg from "pg"
import type { SeedSummary } from "../shop/run-file.ts"
import { countQueries, prepareCounting } from "./count-queries.ts"
import { middleOf } from "./middle-of.ts"
import { OFFICE_PAGES } from "./office-pages.ts"
import { signIn } from "./sign-in.ts"

const RUNS = 7

/** What a page or a job took, and what it asked the database for. */
export interface OfficeTiming {
  name: string
  milliseconds: number
  queries: number
  rows: number
  /** Null of what reads a whole ledger, and of jobs. */
  aim_ms: number | null
}

/** Times every page of a backend on a database that `generateOffice` filled. */
export async function timePages(
  backendUrl: string,
  connectionString: string,
  summary: SeedSummary
): Promise<OfficeTiming[]> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await prepareCounting(client)
    const headers = await signIn(backendUrl, summary)
    const timings: OfficeTiming[] = []
    for (const { name, as, path, aim_ms } of OFFICE_PAGES) {
      const get = () => read(`${backendUrl}${path}`, headers[as])
      await get()
      const asked = await countQueries(client, get)
      const milliseconds = await middleOf(RUNS, get)
      timings.push({ name, milliseconds, ...asked, aim_ms })
    }
    return timings
  } finally {
    await client.end()
  }
}

async function read(url: string, headers: Record<string, string>) {
  const response = await fetch(url, { headers })
  const text = await response.text()
  if (response.ok) return
  throw new Error(`${url} answered with status ${response.status}: ${text}`)
}
