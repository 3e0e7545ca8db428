import type { MedusaContainer } from "@medusajs/framework/types"
import {
  readCategories,
  readCooperatives,
  readProducts,
} from "./catalogue/texts"
import { seedCategories } from "./categories"
import { createSeedContext } from "./context"
import { seedCooperativeRecords } from "./cooperative-records"
import { seedCooperatives } from "./cooperatives"
import { seedHub } from "./hub"
import { seedMarkets, seedProductTypes } from "./markets"
import { demoPeople, seedPeople, type DemoPeople } from "./people"
import { seedProducts } from "./products"
import { seedPromotions } from "./promotions"
import { seedStore } from "./store"

/** What the seed leaves behind that others need to know. */
export type SeedSummary = {
  publishable_key: string
  credentials: DemoPeople
}

/** Seeds the whole demo, each part only where it is missing. */
export async function seedCatalogue(
  container: MedusaContainer,
  password: string
): Promise<SeedSummary> {
  const context = createSeedContext(container)
  const products = readProducts()
  const { salesChannel, publishableKey } = await seedStore(context)
  const typeIds = await seedProductTypes(
    context,
    products.map((product) => product.class)
  )
  await seedMarkets(context, typeIds)
  const hub = await seedHub(context, salesChannel)
  const categoryIds = await seedCategories(context, readCategories())
  const cooperatives = readCooperatives()
  const cooperativeIds = await seedCooperatives(context, cooperatives)
  await seedProducts(context, products, {
    ...hub,
    salesChannel,
    typeIds,
    categoryIds,
    cooperativeIds,
  })
  await seedPromotions(context, categoryIds)
  const credentials = demoPeople(password)
  const staffId = await seedPeople(context, credentials, cooperativeIds)
  await seedCooperativeRecords(context, cooperatives, cooperativeIds, staffId)
  return { publishable_key: publishableKey, credentials }
}
