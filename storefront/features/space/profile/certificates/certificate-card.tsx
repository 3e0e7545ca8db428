import { Disclosure } from "@/components/ui/disclosure"
import { Icon } from "@/components/ui/icon"
import { formatDate } from "@/lib/format/numbers"
import { localePath } from "@/lib/i18n/locale-path"
import { isolate } from "@/lib/i18n/isolate"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { FileForm } from "../../answers/file-form"
import { BigSubmit } from "../../kit/big-submit"
import { SpaceCard } from "../../kit/space-card"
import { StatusBadge, type StatusTone } from "../../kit/status-badge"
import type { Space } from "../../session/space"
import { removeCertificate } from "./actions"
import { stateOf, type Certificate, type CertificateState } from "./certificate"

const TONES: Record<CertificateState["state"], StatusTone> = {
  waiting: "waiting",
  valid: "good",
  refused: "bad",
  expiring: "todo",
  expired: "bad",
}

/** One certificate: what it proves, until when, and what that means. */
export function CertificateCard({
  space: { locale, isManager, canWrite },
  certificate,
  now,
}: {
  space: Space
  certificate: Certificate
  now: Date
}) {
  const t = getTranslator(locale, "spaceProfile")
  const { id, type, number, issuer, valid_until, document, refusal_reason } =
    certificate
  const standing = stateOf(certificate, now)
  const writable = isManager && canWrite
  return (
    <SpaceCard
      id={`certificate-${id}`}
      icon="seal"
      title={t(`certificates.types.${type}`)}
      aside={
        <StatusBadge tone={TONES[standing.state]}>
          {t(`certificates.states.${standing.state}`)}
        </StatusBadge>
      }
    >
      <p>
        {standing.state === "expiring"
          ? t("certificates.meaning.expiring", { days: standing.days })
          : t(`certificates.meaning.${standing.state}`)}
      </p>
      {standing.state === "refused" && refusal_reason && (
        <p className="mt-1 font-semibold break-words">
          {t("certificates.refusedBecause", {
            reason: isolate(refusal_reason),
          })}
        </p>
      )}
      <ul className="mt-2 flex flex-col gap-0.5 text-sm text-reed">
        <li>
          <bdi>{t("certificates.number", { number })}</bdi>
        </li>
        <li>
          <bdi>{t("certificates.issuer", { issuer })}</bdi>
        </li>
        <li>
          {valid_until
            ? t("certificates.until", { date: formatDate(valid_until, locale) })
            : t("certificates.noEnd")}
        </li>
      </ul>
      <div className="mt-3 flex flex-col gap-3">
        <Document id={id} document={document} locale={locale} />
        {writable && (
          <>
            <FileForm
              id={`document-${id}`}
              action={`/api/space/files/certificates/${id}`}
              hidden={{
                locale,
                from: localePath(locale, "/espace/profile/certificates"),
              }}
              accept="image/*,application/pdf"
              words={{
                choose: t("certificates.addDocument"),
                hint: t("certificates.chooseDocument"),
                send: t("certificates.sendDocument"),
                busy: t("pictures.busy"),
              }}
            />
            <Remove id={id} locale={locale} />
          </>
        )}
      </div>
    </SpaceCard>
  )
}

function Document({
  id,
  document,
  locale,
}: {
  id: string
  document: string | null
  locale: Locale
}) {
  const t = getTranslator(locale, "spaceProfile")
  return document ? (
    <a
      href={`/api/space/files/certificates/${id}`}
      className="text-link inline-flex min-h-12 items-center gap-1.5 self-start"
    >
      <Icon name="page" className="size-5" />
      {t("certificates.openDocument")}
    </a>
  ) : (
    <p className="inline-flex items-center gap-1.5 text-sm text-reed">
      <Icon name="page" className="size-5" />
      {t("certificates.noDocument")}
    </p>
  )
}

function Remove({ id, locale }: { id: string; locale: Locale }) {
  const t = getTranslator(locale, "spaceProfile")
  const words = getTranslator(locale, "space")
  return (
    <Disclosure summary={t("certificates.remove")}>
      <form action={removeCertificate} className="flex flex-col gap-3">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="id" value={id} />
        <p>{t("certificates.removeWarning")}</p>
        <BigSubmit tone="danger" icon="trash" busy={words("kit.saving")}>
          {t("certificates.removeSubmit")}
        </BigSubmit>
      </form>
    </Disclosure>
  )
}
