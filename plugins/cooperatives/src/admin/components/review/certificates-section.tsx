import { StatusBadge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { CertificateRow } from "../../lib/types"
import { useCooperative } from "../../lib/use-cooperatives"
import { useModerationTexts } from "../../lib/use-texts"
import { Mark } from "./mark"
import { ReviewSection } from "./review-section"

type CertificatesSectionProps = {
  cooperative_id: string
  claimed: string[]
  /** What shoppers see; null for a new product. */
  published: string[] | null
}

/** The proofs that a listing names, and whether staff have seen them. */
export const CertificatesSection = ({
  cooperative_id,
  claimed,
  published,
}: CertificatesSectionProps) => {
  const t = useModerationTexts()
  const { data } = useCooperative(cooperative_id)
  const certificates = (data?.cooperative.certificates ?? []).filter(({ id }) =>
    claimed.includes(id)
  )
  return (
    <ReviewSection name="certificates">
      {!claimed.length && <Text size="small">{t("noCertificates")}</Text>}
      <ul className="flex flex-col gap-2">
        {certificates.map((certificate) => (
          <li
            key={certificate.id}
            className="flex flex-wrap items-center gap-2"
          >
            <span>
              {String(certificate.type)} <bdi>{String(certificate.number)}</bdi>{" "}
              · {String(certificate.issuer)}
            </span>
            <Validity certificate={certificate} />
            {published && !published.includes(certificate.id) && (
              <Mark kind="added" />
            )}
          </li>
        ))}
      </ul>
      <Link
        to={`/cooperatives/${cooperative_id}`}
        className="txt-small text-ui-fg-interactive mt-2 inline-block"
      >
        {t("seeCooperative")}
      </Link>
    </ReviewSection>
  )
}

const Validity = ({ certificate }: { certificate: CertificateRow }) => {
  const t = useModerationTexts()
  const { i18n } = useTranslation()
  const { valid_until, verified_at } = certificate
  const end = typeof valid_until === "string" ? new Date(valid_until) : null
  const date = end?.toLocaleDateString(i18n.language, { dateStyle: "medium" })
  const expired = end !== null && end < new Date()
  return (
    <>
      <StatusBadge color={verified_at ? "green" : "orange"}>
        {t(verified_at ? "verified" : "unverified")}
      </StatusBadge>
      {date && (
        <Text
          size="small"
          className={expired ? "text-ui-fg-error" : "text-ui-fg-subtle"}
        >
          {t(expired ? "expired" : "validUntil", { date })}
        </Text>
      )}
    </>
  )
}
