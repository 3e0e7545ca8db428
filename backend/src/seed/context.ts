import type {
  MedusaContainer,
  RemoteQueryFunction,
} from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** What every part of the seed works with. */
export type SeedContext = {
  container: MedusaContainer
  query: Omit<RemoteQueryFunction, symbol>
  log: (message: string) => void
}

export function createSeedContext(container: MedusaContainer): SeedContext {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  return {
    container,
    query: container.resolve(ContainerRegistrationKeys.QUERY),
    log: (message) => logger.info(`seed: ${message}`),
  }
}

/** The first row of an entity that matches, or null. */
export async function findOne(
  { query }: SeedContext,
  entity: string,
  filters: Record<string, unknown>,
  fields: string[] = ["id"]
): Promise<(Record<string, unknown> & { id: string }) | null> {
  const { data } = await query.graph({ entity, fields, filters })
  return data[0] ?? null
}
