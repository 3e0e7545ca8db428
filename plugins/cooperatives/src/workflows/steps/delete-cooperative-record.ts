import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COOPERATIVE_MODULE } from "../../modules/cooperative"
import type CooperativeModuleService from "../../modules/cooperative/service"
import type { RecordKind } from "../../types/records"

type RecordReference = { id: string; kind: RecordKind }

/** Soft-deletes a record; undone by restoring it. */
export const deleteCooperativeRecordStep = createStep(
  "delete-cooperative-record",
  async ({ id, kind }: RecordReference, { container }) => {
    const service =
      container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    await softDelete(service, kind, id)
    return new StepResponse({ id }, { id, kind })
  },
  async (deleted, { container }) => {
    if (!deleted) {
      return
    }
    const service =
      container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    await restore(service, deleted.kind, deleted.id)
  }
)

async function softDelete(
  service: CooperativeModuleService,
  kind: RecordKind,
  id: string
) {
  switch (kind) {
    case "certificate":
      return service.softDeleteCertificates([id])
    case "programme":
      return service.softDeleteProgrammes([id])
    case "training":
      return service.softDeleteTrainings([id])
    case "prize":
      return service.softDeletePrizes([id])
    case "coaching_session":
      return service.softDeleteCoachingSessions([id])
  }
}

async function restore(
  service: CooperativeModuleService,
  kind: RecordKind,
  id: string
) {
  switch (kind) {
    case "certificate":
      return service.restoreCertificates([id])
    case "programme":
      return service.restoreProgrammes([id])
    case "training":
      return service.restoreTrainings([id])
    case "prize":
      return service.restorePrizes([id])
    case "coaching_session":
      return service.restoreCoachingSessions([id])
  }
}
