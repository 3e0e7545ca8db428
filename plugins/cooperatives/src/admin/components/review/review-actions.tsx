import { Button, toast, usePrompt } from "@medusajs/ui"
import { useNavigate } from "react-router-dom"
import { useAttempt } from "#kit/use-attempt"
import type { AdminListingChange } from "../../../types/admin-listing-change"
import type { VendorSize } from "../../../types/listing-change"
import { useAdminWrite } from "../../lib/use-cooperatives"
import { useModerationTexts } from "../../lib/use-texts"
import { ReturnDrawer } from "./return-drawer"
import {
  ABROAD,
  listUntranslated,
  toMinorUnits,
  type ReviewDraft,
} from "./review-draft"

type ReviewActionsProps = {
  change: AdminListingChange
  draft: ReviewDraft
  /** Whether staff changed what the cooperative sent. */
  isCorrected: boolean
}

type Answer = { listing_change: AdminListingChange }

/** Saves what staff corrected, publishes the change, or sends it back. */
export const ReviewActions = ({
  change,
  draft,
  isCorrected,
}: ReviewActionsProps) => {
  const t = useModerationTexts()
  const prompt = usePrompt()
  const attempt = useAttempt()
  const navigate = useNavigate()
  const { mutateAsync, isPending } = useAdminWrite<Answer>()
  const path = `listing-changes/${change.id}`
  // What the server would refuse; what it lacks is known of the saved content.
  const isBlocked =
    change.cooperative?.status !== "active" ||
    !draft.content.texts.fr?.title ||
    listUntranslated(draft.content).length > 0 ||
    (!isCorrected && change.listing.missing.length > 0)

  /** Answers the revision that stands afterwards. */
  const save = async () => {
    const revision = change.listing.change?.revision
    if (!isCorrected) {
      return revision
    }
    const { listing_change } = await mutateAsync({
      path,
      body: { content: draft.content, revision },
    })
    return listing_change.listing.change?.revision
  }

  const publish = async () => {
    const { sizes } = change.listing
    const wrong = sizes.find((size) => !readPrices(size, draft))
    if (wrong) {
      toast.error(t("badPrice", { size: wrong.title }))
      return
    }
    const confirmed = await prompt({
      title: t("publishTitle", { title: change.title }),
      description: t("publishText"),
      confirmText: t("publish"),
      cancelText: t("cancel"),
      variant: "confirmation",
    })
    if (confirmed) {
      await attempt(async () => {
        const revision = await save()
        const prices = sizes.flatMap((size) => readPrices(size, draft) ?? [])
        await mutateAsync({
          path: `${path}/publish`,
          body: { prices, revision },
        })
        navigate("/listing-changes")
      }, t("published"))
    }
  }

  return (
    <div className="flex flex-wrap items-center gap-2">
      <ReturnDrawer
        id={change.id}
        title={change.title}
        revision={change.listing.change?.revision}
        onDone={() => navigate("/listing-changes")}
      />
      <Button
        size="small"
        variant="secondary"
        disabled={!isCorrected || isPending}
        onClick={() => attempt(save, t("saved"))}
      >
        {t("save")}
      </Button>
      <Button
        size="small"
        disabled={isBlocked}
        isLoading={isPending}
        onClick={publish}
      >
        {t("publish")}
      </Button>
    </div>
  )
}

/** The prices abroad of a size; null when one of them is not a price. */
function readPrices({ id }: VendorSize, { prices }: ReviewDraft) {
  const [eur, usd] = ABROAD.map((code) =>
    toMinorUnits(prices[id]?.[code] ?? "")
  )
  return eur === undefined || usd === undefined
    ? null
    : { size_id: id, eur, usd }
}
