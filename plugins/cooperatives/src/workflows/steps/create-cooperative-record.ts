import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COOPERATIVE_MODULE } from "../../modules/cooperative"
import type CooperativeModuleService from "../../modules/cooperative/service"
import type { CooperativeRecord, RecordKind } from "../../types/records"

/** A record, and the cooperative that it is about. */
export type CreateCooperativeRecordInput = CooperativeRecord & {
  cooperative_id: string
}

/** Stores a record about a cooperative; undone by deleting it. */
export const createCooperativeRecordStep = createStep(
  "create-cooperative-record",
  async (input: CreateCooperativeRecordInput, { container }) => {
    const service =
      container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    const { id } = await createRecord(service, input)
    return new StepResponse({ id }, { id, kind: input.kind })
  },
  async (created, { container }) => {
    if (!created) {
      return
    }
    const service =
      container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    await deleteRecord(service, created.kind, created.id)
  }
)

function createRecord(
  service: CooperativeModuleService,
  { cooperative_id, ...record }: CreateCooperativeRecordInput
) {
  switch (record.kind) {
    case "certificate":
      return service.createCertificates({
        ...record.fields,
        product_ids: record.fields.product_ids ?? [],
        cooperative_id,
      })
    case "programme":
      return service.createProgrammes({ ...record.fields, cooperative_id })
    case "training":
      return service.createTrainings({ ...record.fields, cooperative_id })
    case "prize":
      return service.createPrizes({ ...record.fields, cooperative_id })
    case "coaching_session":
      return service.createCoachingSessions({
        ...record.fields,
        cooperative_id,
      })
  }
}

function deleteRecord(
  service: CooperativeModuleService,
  kind: RecordKind,
  id: string
) {
  switch (kind) {
    case "certificate":
      return service.deleteCertificates([id])
    case "programme":
      return service.deleteProgrammes([id])
    case "training":
      return service.deleteTrainings([id])
    case "prize":
      return service.deletePrizes([id])
    case "coaching_session":
      return service.deleteCoachingSessions([id])
  }
}
