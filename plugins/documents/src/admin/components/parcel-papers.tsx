import type { AdminOrder } from "@medusajs/framework/types"
import { Text } from "@medusajs/ui"
import { useTexts } from "../lib/use-texts"
import { PaperLinks } from "./paper-links"

/** The slip and the label of each parcel that goes or went. */
export const ParcelPapers = ({ order }: { order: AdminOrder }) => {
  const t = useTexts()
  const parcels = (order.fulfillments ?? [])
    .filter(({ canceled_at }) => !canceled_at)
    .toSorted(
      (one, other) =>
        new Date(one.created_at).getTime() -
        new Date(other.created_at).getTime()
    )
  return parcels.map(({ id }, index) => (
    <div key={id} className="flex flex-col gap-1 px-6 py-4">
      <Text size="small" weight="plus">
        {t("parcel", { number: index + 1 })}
      </Text>
      <PaperLinks name={t("slip")} path={`parcel-papers/${id}/slip`} />
      <PaperLinks name={t("label")} path={`parcel-papers/${id}/label`} />
    </div>
  ))
}
