import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { LANGUAGES } from "../types/languages"
import { ListingChangeEvents } from "../types/events"
import { notifyCooperativeWorkflow } from "../workflows/notify-cooperative"
import { getListingChange } from "../workflows/queries/get-listing-change"

/** Tells a cooperative what staff decided of its listing. */
export default async function listingChangeDecided({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  const { cooperative_id, product_id, content, language, reason } =
    await getListingChange(container, event.data.id)
  const title =
    [language, ...LANGUAGES]
      .map((each) => content.texts[each]?.title)
      .find(Boolean) ?? ""
  const published = event.name === ListingChangeEvents.PUBLISHED
  await notifyCooperativeWorkflow(container).run({
    input: {
      cooperative_id,
      kind: published ? "listing-published" : "listing-returned",
      data: { product_id, title, ...(!published && { reason }) },
    },
  })
}

export const config: SubscriberConfig = {
  event: [ListingChangeEvents.PUBLISHED, ListingChangeEvents.RETURNED],
  context: { subscriberId: "listing-change-decided" },
}
