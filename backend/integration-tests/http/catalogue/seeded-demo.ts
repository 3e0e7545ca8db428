import type { MedusaContainer } from "@medusajs/framework/types"
import { Client } from "@medusajs/framework/pg"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { dbTestUtilFactory } from "@medusajs/test-utils/dist/database"
import type { MedusaSuiteOptions } from "@medusajs/test-utils/dist/medusa-test-runner"
import {
  seedCatalogue,
  type SeedSummary,
} from "../../../src/seed/seed-catalogue"
import { eventually } from "../eventually"

type Api = MedusaSuiteOptions["api"]

const PASSWORD = "coopstore-demo"
const LANGUAGES = ["fr", "ar", "en"] as const
const PRODUCTS = 34
const TURN = 34_000

/**
 * The demo shop, with its indexes filled. The first suite of a run seeds it,
 * and keeps a copy of its database for those that come after.
 */
export async function openSeededDemo(
  api: Api,
  container: MedusaContainer
): Promise<SeedSummary> {
  const { projectConfig } = container.resolve(
    ContainerRegistrationKeys.CONFIG_MODULE
  )
  const url = new URL(String(projectConfig.databaseUrl))
  const copy = {
    databaseName: url.pathname.slice(1),
    templateName: String(process.env.TEST_DEMO_DATABASE),
  }
  const databases = dbTestUtilFactory()
  await inTurn(url, async (isThere) => {
    if (await isThere(copy.templateName)) {
      await databases.restore(copy)
    } else {
      const summary = await seedCatalogue(container, PASSWORD)
      await fillIndexes(api, summary)
      await databases.snapshot(copy)
    }
  })
  // What is there is left alone, and told.
  return seedCatalogue(container, PASSWORD)
}

/** Runs the work while no other worker does. */
async function inTurn(
  { href }: URL,
  work: (isThere: (database: string) => Promise<boolean>) => Promise<void>
) {
  const waitingRoom = new URL("postgres", href)
  const client = new Client({ connectionString: waitingRoom.href })
  await client.connect()
  try {
    await client.query("select pg_advisory_lock($1)", [TURN])
    await work(async (database) => {
      const { rowCount } = await client.query(
        "select from pg_database where datname = $1",
        [database]
      )
      return rowCount === 1
    })
  } finally {
    await client.end()
  }
}

/** Waits until every language can be searched. */
async function fillIndexes(api: Api, { publishable_key }: SeedSummary) {
  for (const language of LANGUAGES) {
    await eventually(
      async () => {
        const { data } = await api.post(
          "/store/search",
          {
            entity: `product_${language}`,
            search_options: { count: "exact" },
            pagination: { take: 1 },
          },
          { headers: { "x-publishable-api-key": publishable_key } }
        )
        return Number(data.results[0].metadata.count)
      },
      (count) => count === PRODUCTS
    )
  }
}
