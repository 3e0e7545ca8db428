import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { listCertificatesToRemindStep } from "./steps/list-certificates-to-remind"
import { tellOfCertificatesStep } from "./steps/tell-of-certificates"

/** Reminds cooperatives of certificates that expire in 60, 30 and 7 days. */
export const remindOfCertificatesWorkflow = createWorkflow(
  "remind-of-certificates",
  function () {
    const certificates = listCertificatesToRemindStep()
    return new WorkflowResponse(tellOfCertificatesStep(certificates))
  }
)
