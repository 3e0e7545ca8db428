import { Disclosure } from "@/components/ui/disclosure"
import { Icon } from "@/components/ui/icon"
import { SubmitButton } from "@/components/ui/submit-button"
import { formatMoment } from "@/lib/format/numbers"
import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { formWords } from "../answers/form-words"
import { SpaceForm } from "../answers/space-form"
import type { KeptAnswers } from "../answers/space-form-state"
import { SpaceCard } from "../kit/space-card"
import type { Space } from "../session/space"
import { grantAssistance, revokeAssistance } from "./actions"
import { DAYS, SCOPES, type Grant } from "./assistance"

/** Whom of CoopStore the cooperative lets act for it, until when, and what. */
export function AssistanceCard({
  space: { locale, canWrite },
  active,
  coaches,
  kept,
}: {
  space: Space
  active: Grant[]
  coaches: { id: string; name: string }[]
  kept: KeptAnswers | null
}) {
  const t = getTranslator(locale, "spaceAssistance")
  return (
    <SpaceCard id="assistance" icon="hand" title={t("title")}>
      <p className="mb-4 text-reed">{t("intro")}</p>
      {active.length > 0 && (
        <ul className="mb-4 divide-y divide-line border-y">
          {active.map((grant) => (
            <GrantRow key={grant.id} grant={grant} locale={locale} />
          ))}
        </ul>
      )}
      {canWrite && coaches.length > 0 && (
        <Disclosure summary={t("ask")} open={kept?.form === "assistance"}>
          <SpaceForm
            key={active.map(({ id }) => id).join()}
            action={grantAssistance}
            name="assistance"
            from={localePath(locale, "/espace/people")}
            locale={locale}
            kept={kept}
            values={{ user_id: "", scope: "listings", days: "7" }}
            rows={[
              {
                kind: "choice",
                name: "user_id",
                label: t("who"),
                choices: coaches.map(({ id, name }) => ({
                  value: id,
                  label: name,
                })),
              },
              {
                kind: "choice",
                name: "scope",
                label: t("what"),
                choices: SCOPES.map((value) => ({
                  value,
                  label: t(`scopes.${value}`),
                  detail: t(`scopeDetails.${value}`),
                })),
              },
              {
                kind: "choice",
                name: "days",
                label: t("howLong"),
                choices: DAYS.map((value) => ({
                  value,
                  label: t("days", { count: Number(value) }),
                })),
              },
            ]}
            submit={t("submit")}
            icon="hand"
            words={formWords(locale)}
          />
        </Disclosure>
      )}
    </SpaceCard>
  )
}

function GrantRow({
  grant: { id, assistant, scope, expires_at },
  locale,
}: {
  grant: Grant
  locale: Locale
}) {
  const t = getTranslator(locale, "spaceAssistance")
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 py-3">
      <div className="min-w-0 grow">
        <p className="font-semibold break-words">
          <bdi>{assistant}</bdi>
        </p>
        <p className="flex flex-wrap gap-x-3 text-sm text-reed">
          <span>{t(`scopes.${scope}`)}</span>
          <span className="inline-flex items-center gap-1">
            <Icon name="clock" className="size-4" />
            {t("until", { date: formatMoment(expires_at, locale) })}
          </span>
        </p>
      </div>
      <form action={revokeAssistance}>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="id" value={id} />
        <SubmitButton tone="quiet" busy={t("busy")}>
          <Icon name="close" className="size-5" />
          {t("revoke")}
        </SubmitButton>
      </form>
    </li>
  )
}
