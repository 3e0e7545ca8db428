import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { MedusaContainer } from "@medusajs/framework/types"
import { LISTING_MODULE } from "../../modules/listing"
import type ListingModuleService from "../../modules/listing/service"
import type { ListingContent } from "../../types/listing-content"
import { VendorProblem } from "../rules/vendor-problem"

/** A content, whose it is, and the pictures that its product already has. */
export type ValidateListingContentInput = {
  cooperative_id: string
  content: ListingContent
  image_ids?: string[]
}

/** Refuses photos, certificates and categories that are not there for it. */
export const validateListingContentStep = createStep(
  "validate-listing-content",
  async (input: ValidateListingContentInput, { container }) => {
    await Promise.all([
      validatePhotos(container, input),
      validateCertificates(container, input),
      validateCategory(container, input),
    ])
    return new StepResponse()
  }
)

async function validatePhotos(
  container: MedusaContainer,
  { cooperative_id, content, image_ids = [] }: ValidateListingContentInput
) {
  const wanted = content.photo_ids.filter((id) => !image_ids.includes(id))
  if (!wanted.length) {
    return
  }
  const service = container.resolve<ListingModuleService>(LISTING_MODULE)
  const known = await service.listListingPhotographs({
    id: wanted,
    cooperative_id: [cooperative_id],
  })
  refuseUnknown("Photo", wanted, known)
}

async function validateCertificates(
  container: MedusaContainer,
  { cooperative_id, content }: ValidateListingContentInput
) {
  const wanted = content.certificate_ids
  if (!wanted.length) {
    return
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "certificate",
    fields: ["id"],
    filters: { id: wanted, cooperative_id: [cooperative_id] },
  })
  refuseUnknown("Certificate", wanted, data)
}

async function validateCategory(
  container: MedusaContainer,
  { content }: ValidateListingContentInput
) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product_category",
    fields: ["id"],
    filters: { handle: content.category },
  })
  if (!data.length) {
    throw new VendorProblem(
      "not_found",
      `Category ${content.category} was not found`
    )
  }
}

function refuseUnknown(
  what: string,
  wanted: string[],
  known: { id: string }[]
) {
  const unknown = wanted.find((id) => !known.some((each) => each.id === id))
  if (unknown) {
    throw new VendorProblem("not_found", `${what} ${unknown} was not found`)
  }
}
