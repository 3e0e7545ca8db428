import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { listCooperativeProducts } from "../queries/list-cooperative-products"

/** A cooperative, and the products that its certificate would cover. */
export type ValidateCertificateProductsInput = {
  cooperative_id: string
  product_ids: string[]
}

/** Refuses a certificate that covers another cooperative's products. */
export const validateCertificateProductsStep = createStep(
  "validate-certificate-products",
  async (input: ValidateCertificateProductsInput, { container }) => {
    if (!input.product_ids.length) {
      return new StepResponse()
    }
    const own = await listCooperativeProducts(container, input.cooperative_id)
    const ids = new Set(own.map(({ id }) => id))
    const foreign = input.product_ids.filter((id) => !ids.has(id))
    if (foreign.length) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `The certificate may cover this cooperative's products only, not ${foreign.join(", ")}`
      )
    }
    return new StepResponse()
  }
)
