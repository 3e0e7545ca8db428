import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"
import { BigLink } from "../kit/big-button"
import { SpaceCard } from "../kit/space-card"
import { StatusBadge } from "../kit/status-badge"
import type { Space } from "../session/space"
import type { Today } from "./read-today"

/** Where a cooperative's application stands, until it is approved. */
export function ApplicationCard({
  space: { locale },
  application,
}: {
  space: Space
  application: Today["application"]
}) {
  if (application?.status !== "refused") {
    return null
  }
  const t = getTranslator(locale, "space")
  return (
    <SpaceCard
      id="today-application"
      title={t("today.application.title")}
      icon="page"
      aside={
        <StatusBadge tone="bad">{t("today.application.refused")}</StatusBadge>
      }
    >
      <p>{t("today.application.why")}</p>
      <StaffReason reason={application.reason} />
      <BigLink href={localePath(locale, "/espace/application")} icon="pencil">
        {t("today.application.again")}
      </BigLink>
    </SpaceCard>
  )
}

/** What staff wrote, in their own words. */
export function StaffReason({ reason }: { reason: string | null }) {
  return reason ? (
    <blockquote
      dir="auto"
      className="my-3 border-s-4 border-saffron bg-sand px-4 py-3 whitespace-pre-line"
    >
      {reason}
    </blockquote>
  ) : null
}
