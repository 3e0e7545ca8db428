import { Alert } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminListingChange } from "../../../types/admin-listing-change"
import type { ListingContent } from "../../../types/listing-content"
import { useModerationTexts } from "../../lib/use-texts"
import { listUntranslated } from "./review-draft"

/** What stands in the way of publishing, and what staff said before. */
export const ReviewProblems = ({
  change,
  content,
}: {
  change: AdminListingChange
  content: ListingContent
}) => {
  const t = useModerationTexts()
  const { i18n } = useTranslation()
  const list = (words: string[]) =>
    new Intl.ListFormat(i18n.language).format(words)
  const { cooperative, listing, reason } = change
  const untranslated = listUntranslated(content)
  return (
    <>
      {reason && change.status === "returned" && (
        <Alert variant="info">{t("reason", { reason })}</Alert>
      )}
      {cooperative && cooperative.status !== "active" && (
        <Alert variant="error">
          {t("notActive", { name: cooperative.name })}
        </Alert>
      )}
      {change.status === "submitted" && listing.missing.length > 0 && (
        <Alert variant="error">
          {t("missing", {
            list: list(listing.missing.map((gap) => t(`gaps.${gap}`))),
          })}
        </Alert>
      )}
      {change.status === "submitted" && untranslated.length > 0 && (
        <Alert variant="warning">
          {t("untranslated", {
            list: list(untranslated.map((field) => t(`fields.${field}`))),
          })}
        </Alert>
      )}
      {!listing.published && <Alert variant="info">{t("newListing")}</Alert>}
    </>
  )
}
