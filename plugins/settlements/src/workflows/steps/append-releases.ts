import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import type { NewLedgerRelease } from "../../types/ledger-release"

/** Notes since when parts' money may be paid out; undone by taking it back. */
export const appendReleasesStep = createStep(
  "append-releases",
  async (releases: NewLedgerRelease[], { container }) => {
    const service = container.resolve<LedgerModuleService>(LEDGER_MODULE)
    const added = releases.length
      ? await service.createLedgerReleases(releases)
      : []
    const ids = added.map(({ id }) => id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) {
      const service = container.resolve<LedgerModuleService>(LEDGER_MODULE)
      await service.undo({ table: "ledger_release", ids })
    }
  }
)
