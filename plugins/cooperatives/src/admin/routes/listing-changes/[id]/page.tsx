import { Text } from "@medusajs/ui"
import { useParams } from "react-router-dom"
import { crumb } from "#kit/crumb"
import { Review } from "../../../components/review/review"
import { toReviewDraft } from "../../../components/review/review-draft"
import { useListingChange } from "../../../lib/use-listing-changes"

const ListingChangePage = () => {
  const { id = "" } = useParams()
  const { data, error } = useListingChange(id)
  if (error) {
    return <Text>{error.message}</Text>
  }
  const change = data?.listing_change
  const start = change && toReviewDraft(change)
  return change && start ? (
    <Review key={`${id}-${change.status}`} change={change} start={start} />
  ) : null
}

export const handle = crumb("moderation:review")

export default ListingChangePage
