import { randomBytes } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CreateCooperative } from "../../types/cooperative"
import type { SubmitCooperativeApplication } from "../../types/cooperative-application"
import { LOCALE_OF_LANGUAGE } from "../../types/languages"
import { toHandle } from "../rules/to-handle"

const HANDLE_BYTES = 3

/**
 * The cooperative that an application describes, waiting for approval. What is
 * written in another language than French stands in its own language too, so
 * that staff can put French in the columns without losing it.
 */
export const prepareApplicantStep = createStep(
  "prepare-applicant",
  async (input: SubmitCooperativeApplication, { container }) => {
    const { language, name, town, story } = input
    const cooperative: CreateCooperative & { status: "pending" } = {
      handle: await chooseHandle(container, name),
      status: "pending",
      name,
      town,
      story,
      country: "MA",
      region: input.region,
      ice: input.ice,
      rib: input.rib,
      founded: input.founded,
      members: input.members,
      women: input.women,
      contact_email: input.contact_email,
      contact_phone: input.contact_phone,
      ...(language !== "fr" && {
        translations: { [LOCALE_OF_LANGUAGE[language]]: { name, town, story } },
      }),
    }
    return new StepResponse(cooperative)
  }
)

/** The name as an address; with a number of its own where that is taken. */
async function chooseHandle(
  container: MedusaContainer,
  name: string
): Promise<string> {
  const wanted = toHandle(name)
  const numbered = `${wanted || "cooperative"}-${randomBytes(HANDLE_BYTES).toString("hex")}`
  if (!wanted) {
    return numbered
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cooperative",
    fields: ["id"],
    filters: { handle: [wanted] },
    withDeleted: true,
  })
  return data.length ? numbered : wanted
}
