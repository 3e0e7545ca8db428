import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COOPERATIVE_MODULE } from "../../modules/cooperative"
import type CooperativeModuleService from "../../modules/cooperative/service"
import type { CooperativeRecordChange } from "../../types/records"

/** Who verified or refused a certificate; null takes the mark away. */
export type CertificateDecision = {
  verified_by: string | null
  verified_at: Date | null
  refused_by: string | null
  refused_at: Date | null
  refusal_reason: string | null
  product_ids?: undefined
}

/** The record to change, and how. */
export type UpdateCooperativeRecordStepInput =
  | (CooperativeRecordChange & { id: string })
  | { id: string; kind: "certificate"; fields: CertificateDecision }

/** Changes a record; undone by writing the old fields back. */
export const updateCooperativeRecordStep = createStep(
  "update-cooperative-record",
  async (input: UpdateCooperativeRecordStepInput, { container }) => {
    const service =
      container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    const previous = await retrieveRecord(service, input)
    await updateRecord(service, input)
    return new StepResponse({ id: input.id }, previous)
  },
  async (previous, { container }) => {
    if (!previous) {
      return
    }
    const service =
      container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    await updateRecord(service, previous)
  }
)

async function retrieveRecord(
  service: CooperativeModuleService,
  { kind, id }: UpdateCooperativeRecordStepInput
): Promise<UpdateCooperativeRecordStepInput> {
  switch (kind) {
    case "certificate": {
      const { cooperative, ...fields } = await service.retrieveCertificate(id)
      return { kind, id, fields }
    }
    case "programme": {
      const { cooperative, ...fields } = await service.retrieveProgramme(id)
      return { kind, id, fields }
    }
    case "training": {
      const { cooperative, ...fields } = await service.retrieveTraining(id)
      return { kind, id, fields }
    }
    case "prize": {
      const { cooperative, ...fields } = await service.retrievePrize(id)
      return { kind, id, fields }
    }
    case "coaching_session": {
      const { cooperative, ...fields } =
        await service.retrieveCoachingSession(id)
      return { kind, id, fields }
    }
  }
}

async function updateRecord(
  service: CooperativeModuleService,
  { id, ...change }: UpdateCooperativeRecordStepInput
) {
  switch (change.kind) {
    case "certificate": {
      const { product_ids, ...fields } = change.fields
      await service.updateCertificates({
        // What was decided on is no longer what stands there.
        verified_by: null,
        verified_at: null,
        refused_by: null,
        refused_at: null,
        refusal_reason: null,
        ...fields,
        ...(product_ids === undefined
          ? {}
          : { product_ids: product_ids ?? [] }),
        id,
      })
      return
    }
    case "programme":
      await service.updateProgrammes({ ...change.fields, id })
      return
    case "training":
      await service.updateTrainings({ ...change.fields, id })
      return
    case "prize":
      await service.updatePrizes({ ...change.fields, id })
      return
    case "coaching_session":
      await service.updateCoachingSessions({ ...change.fields, id })
  }
}
