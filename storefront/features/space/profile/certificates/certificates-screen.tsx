import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { AnswerNotice, type PageAnswer } from "../../answers/answer-notice"
import { formWords } from "../../answers/form-words"
import { SpaceForm } from "../../answers/space-form"
import type { KeptAnswers } from "../../answers/space-form-state"
import { SpacePage } from "../../frame/space-page"
import { EmptyState } from "../../kit/empty-state"
import { SpaceCard } from "../../kit/space-card"
import type { Space } from "../../session/space"
import { addCertificate } from "./actions"
import { CERTIFICATE_TYPES } from "./certificate"
import { CertificateCard } from "./certificate-card"
import { listCertificates } from "./list-certificates"

/** The cooperative's proofs, where each stands, and a form for a new one. */
export async function CertificatesScreen({
  space,
  kept,
  answer,
}: {
  space: Space
  kept: KeptAnswers | null
  answer: PageAnswer
}) {
  const { locale, isManager, canWrite } = space
  const t = getTranslator(locale, "spaceProfile")
  const certificates = await listCertificates(locale)
  const now = new Date()
  return (
    <SpacePage
      space={space}
      tab="more"
      title={t("certificates.title")}
      intro={t("certificates.intro")}
      back={{
        href: localePath(locale, "/espace/profile"),
        label: t("backToProfile"),
      }}
    >
      <AnswerNotice
        locale={locale}
        answer={answer}
        said={{
          added: t("certificates.said.added"),
          document: t("certificates.said.document"),
          removed: t("certificates.said.removed"),
        }}
      />
      {certificates.length === 0 && (
        <EmptyState icon="seal">{t("certificates.none")}</EmptyState>
      )}
      {certificates.map((certificate) => (
        <CertificateCard
          key={certificate.id}
          space={space}
          certificate={certificate}
          now={now}
        />
      ))}
      {isManager && canWrite && <AddCard kept={kept} locale={locale} />}
    </SpacePage>
  )
}

function AddCard({
  kept,
  locale,
}: {
  kept: KeptAnswers | null
  locale: Locale
}) {
  const t = getTranslator(locale, "spaceProfile")
  return (
    <SpaceCard id="add" icon="plus" title={t("certificates.add")}>
      <SpaceForm
        // A new one each time the page is drawn, so that it comes back empty.
        key={crypto.randomUUID()}
        action={addCertificate}
        name="add"
        from={localePath(locale, "/espace/profile/certificates")}
        locale={locale}
        kept={kept}
        values={{}}
        rows={[
          {
            kind: "choice",
            name: "type",
            label: t("certificates.type"),
            choices: CERTIFICATE_TYPES.map((value) => ({
              value,
              label: t(`certificates.types.${value}`),
            })),
          },
          {
            kind: "text",
            name: "number",
            label: t("certificates.numberField"),
            maxLength: 200,
            ltr: true,
          },
          {
            kind: "text",
            name: "issuer",
            label: t("certificates.issuerField"),
            hint: t("certificates.issuerHint"),
            maxLength: 200,
          },
          {
            kind: "text",
            name: "valid_from",
            type: "date",
            label: t("certificates.from"),
            optional: true,
          },
          {
            kind: "text",
            name: "valid_until",
            type: "date",
            label: t("certificates.untilField"),
            optional: true,
          },
        ]}
        submit={t("certificates.submit")}
        icon="plus"
        words={formWords(locale)}
      />
    </SpaceCard>
  )
}
