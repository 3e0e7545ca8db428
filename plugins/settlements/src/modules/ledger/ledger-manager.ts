import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

export type Sql = Context<EntityManager>

/** The ids of rows. */
export function idsOf(rows: { id: string }[]): string[] {
  return rows.map(({ id }) => id)
}

/** Ids as SQL takes them in brackets, which may not be empty. */
export function listOf(ids: string[]): string[] {
  return ids.length ? ids : [""]
}

/** What a module that creates always answers. */
export function required<T>(stored: T | undefined): T {
  if (stored === undefined) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "What was created is answered"
    )
  }
  return stored
}

/** What runs SQL, in the transaction of the call where it has one. */
export function managerOf({ transactionManager, manager }: Sql): EntityManager {
  const found = transactionManager ?? manager
  if (!found) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "The decorators give every public method a manager"
    )
  }
  return found
}
