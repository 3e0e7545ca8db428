import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COOPERATIVE_MODULE } from "../../modules/cooperative"
import type CooperativeModuleService from "../../modules/cooperative/service"
import { notifyCooperativeWorkflow } from "../notify-cooperative"
import type { ExpiringCertificate } from "./list-certificates-to-remind"

/**
 * Tells the cooperative of each certificate and notes that it was told, one by
 * one: what was told before a failure is not told again.
 */
export const tellOfCertificatesStep = createStep(
  "tell-of-certificates",
  async (certificates: ExpiringCertificate[], { container }) => {
    const service =
      container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    for (const {
      id,
      type,
      number,
      valid_until,
      cooperative_id,
    } of certificates) {
      await notifyCooperativeWorkflow(container).run({
        input: {
          cooperative_id,
          kind: "certificate-expiring",
          data: {
            certificate_id: id,
            type,
            number,
            valid_until: new Date(valid_until).toISOString(),
          },
        },
      })
      await service.updateCertificates({ id, reminded_at: new Date() })
    }
    return new StepResponse(certificates.length)
  }
)
