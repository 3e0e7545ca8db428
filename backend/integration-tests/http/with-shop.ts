import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { dbTestUtilFactory } from "@medusajs/test-utils/dist/database"
import { eventually } from "./eventually"
import type { Suite } from "./suite"

type Promises = { testSuite: (suite: Suite) => void }

type Databases = {
  snapshot: (names: Copy) => Promise<void>
  restore: (names: Copy) => Promise<void>
  dropTemplate: (templateName: string) => Promise<void>
}
type Copy = { databaseName: string; templateName: string }

let gathered: Promises[] | undefined

/** Promises of a shop that runs; each of them begins with the same database. */
export function withShop(promises: Promises): void {
  if (gathered) {
    gathered.push(promises)
  } else {
    medusaIntegrationTestRunner({ inApp: true, ...promises })
  }
}

/**
 * Boots one shop for all the suites that `read` loads. A suite still begins
 * with an empty database, and each of its promises with what its own
 * `beforeAll` made of it.
 */
export function shareShop(read: () => void): void {
  const suites: Promises[] = (gathered = [])
  read()
  medusaIntegrationTestRunner({
    inApp: true,
    testSuite: (shop) => {
      const databases: Databases = dbTestUtilFactory()
      const databaseName = shop.dbConfig.dbName
      const empty = { databaseName, templateName: `${databaseName}-empty` }
      const begun = { databaseName, templateName: `${databaseName}-template` }

      beforeAll(async () => {
        await indexesAreBuilt(shop)
        await databases.snapshot(empty)
      })
      afterAll(() => databases.dropTemplate(empty.templateName))

      for (const { testSuite } of suites) {
        describe("", () => {
          let isBegun = false
          beforeAll(async () => {
            await databases.restore(empty)
            // Tells the runner not to go back to the last suite's beginning.
            await shop.dbUtils.snapshot()
          })
          beforeEach(async () => {
            if (!isBegun) {
              isBegun = true
              await databases.snapshot(begun)
            }
          })
          testSuite(shop)
        })
      }
    },
  })
}

/** The shop builds its search indexes beside its start. */
async function indexesAreBuilt({ dbConnection }: Suite): Promise<void> {
  await eventually(
    async () => {
      const { rows } = await dbConnection.raw(
        "select name from search_index where active_version is null"
      )
      return rows
    },
    (unbuilt: unknown[]) => unbuilt.length === 0
  )
}
