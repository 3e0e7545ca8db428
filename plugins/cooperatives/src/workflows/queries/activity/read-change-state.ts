import type { MedusaContainer } from "@medusajs/framework/types"
import { LISTING_MODULE } from "../../../modules/listing"
import type ListingModuleService from "../../../modules/listing/service"
import { LANGUAGES } from "../../../types/languages"
import { flattenContent } from "./read-listing-state"
import type { SubjectState } from "./subject-state"

/** A listing change, as the log sees it: staff correct its texts, and decide. */
export async function readChangeState(
  container: MedusaContainer,
  id: string
): Promise<SubjectState | null> {
  const service = container.resolve<ListingModuleService>(LISTING_MODULE)
  const [change] = await service.listListingChanges({ id: [id] })
  if (!change) {
    return null
  }
  const { content, status, reason, cooperative_id } = change
  const language = [change.language, ...LANGUAGES].find(
    (each) => content.texts[each]?.title
  )
  return {
    id,
    cooperative_id,
    name: (language && content.texts[language]?.title) ?? null,
    fields: { status, reason, ...flattenContent(content) },
    hidden: [],
  }
}
