import { Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminListingChange } from "../../../types/admin-listing-change"
import { useModerationTexts } from "../../lib/use-texts"
import { CertificatesSection } from "./certificates-section"
import { ChangeBadge } from "./change-badge"
import { FactsSection } from "./facts-section"
import { PhotosSection } from "./photos-section"
import { PricesSection } from "./prices-section"
import { ReviewActions } from "./review-actions"
import { isSameContent, writeText, type ReviewDraft } from "./review-draft"
import { ReviewProblems } from "./review-problems"
import { TextsSection } from "./texts-section"

type ReviewProps = { change: AdminListingChange; start: ReviewDraft }

/** A change beside what shoppers see: read, corrected, then decided. */
export const Review = ({ change, start }: ReviewProps) => {
  const [draft, setDraft] = useState(start)
  const { content, prices } = draft
  const { listing, cooperative } = change
  const { published } = listing
  const disabled = change.status !== "submitted"
  const sent = listing.change?.content ?? start.content
  return (
    <div className="flex flex-col gap-3">
      <Container className="sticky top-0 z-10 flex flex-col gap-3 px-6 py-4">
        <div className="flex flex-wrap items-center justify-between gap-4">
          <ReviewHead change={change} />
          {!disabled && (
            <ReviewActions
              change={change}
              draft={draft}
              isCorrected={!isSameContent(content, sent)}
            />
          )}
        </div>
        <ReviewProblems change={change} content={content} />
      </Container>
      <PhotosSection
        photos={listing.change?.photos ?? []}
        published={published && published.photos}
      />
      <TextsSection
        content={content}
        published={published}
        disabled={disabled}
        onWrite={(language, field, text) =>
          setDraft({
            ...draft,
            content: writeText(content, language, field, text),
          })
        }
      />
      <FactsSection
        content={content}
        published={published}
        disabled={disabled}
        onChange={(facts) =>
          setDraft({ ...draft, content: { ...content, ...facts } })
        }
      />
      {cooperative && (
        <CertificatesSection
          cooperative_id={cooperative.id}
          claimed={content.certificate_ids}
          published={published && published.certificate_ids}
        />
      )}
      <PricesSection
        sizes={listing.sizes}
        prices={prices}
        disabled={disabled}
        onPrice={(size_id, currency, text) =>
          setDraft({
            ...draft,
            prices: {
              ...prices,
              [size_id]: {
                eur: "",
                usd: "",
                ...prices[size_id],
                [currency]: text,
              },
            },
          })
        }
      />
    </div>
  )
}

const ReviewHead = ({ change }: { change: AdminListingChange }) => {
  const t = useModerationTexts()
  const { i18n } = useTranslation()
  const { cooperative, submitted_at } = change
  return (
    <div>
      <div className="flex flex-wrap items-center gap-3">
        <Heading>
          <bdi>{change.title}</bdi>
        </Heading>
        <ChangeBadge status={change.status} />
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        {cooperative && (
          <Link
            to={`/cooperatives/${cooperative.id}`}
            className="hover:underline"
          >
            <bdi>{cooperative.name}</bdi>
          </Link>
        )}
        {" · "}
        {t(`writtenIn.${change.language}`)}
        {submitted_at &&
          ` · ${new Date(submitted_at).toLocaleDateString(i18n.language, { dateStyle: "long" })}`}
      </Text>
    </div>
  )
}
