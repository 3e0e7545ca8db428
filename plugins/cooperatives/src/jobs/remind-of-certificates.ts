import type { MedusaContainer } from "@medusajs/framework/types"
import { remindOfCertificatesWorkflow } from "../workflows/remind-of-certificates"

/** Tells cooperatives which of their certificates are about to expire. */
export default async function remindOfCertificates(container: MedusaContainer) {
  await remindOfCertificatesWorkflow(container).run()
}

export const config = {
  name: "remind-of-certificates",
  schedule: "0 6 * * *",
}
