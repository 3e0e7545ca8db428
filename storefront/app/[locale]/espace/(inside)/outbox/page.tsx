import { SpacePage } from "@/features/space/frame/space-page"
import { EmptyState } from "@/features/space/kit/empty-state"
import { WaitingList } from "@/features/space/offline/waiting-list"
import { problemWords } from "@/features/space/session/problem-words"
import { requireSpace } from "@/features/space/session/require-space"
import { getLocale } from "@/lib/i18n/get-locale"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"

export const instant = false

export default async function OutboxPage() {
  const locale = await getLocale()
  const space = await requireSpace(locale)
  const t = getTranslator(locale, "space")
  return (
    <SpacePage
      space={space}
      tab="more"
      title={t("outbox.title")}
      intro={t("outbox.intro")}
      back={{ href: localePath(locale, "/espace/more"), label: t("kit.back") }}
    >
      <WaitingList
        words={{
          waiting: t("outbox.states.waiting"),
          conflict: t("outbox.states.conflict"),
          refused: t("outbox.states.refused"),
          again: t("outbox.again"),
          giveUp: t("outbox.giveUp"),
          giveUpSure: t("outbox.giveUpSure"),
          keep: t("outbox.keep"),
          needed: t("outbox.needed"),
          problems: problemWords(locale),
        }}
        empty={<EmptyState icon="check">{t("outbox.empty")}</EmptyState>}
      />
    </SpacePage>
  )
}
