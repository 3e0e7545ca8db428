import type { MedusaContainer } from "@medusajs/framework/types"
import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"

const PAGE_SIZE = 200

/** Ids of parts whose money is not released yet, page by page. */
export async function* listUnreleasedParts(
  container: MedusaContainer
): AsyncGenerator<string[]> {
  const service = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  let after = ""
  for (;;) {
    const ids = await service.listUnreleasedParts({ after, limit: PAGE_SIZE })
    const last = ids.at(-1)
    if (!last) {
      return
    }
    yield ids
    after = last
  }
}
