import { OwedCard } from "@/features/space/money/owed-card"
import { requireManager } from "@/features/space/session/require-space"
import { SteeringScreen } from "@/features/space/steering/steering-screen"
import { getLocale } from "@/lib/i18n/get-locale"
import { getTranslator } from "@/lib/i18n/translator"

export const instant = false

export default async function SteeringPage() {
  const locale = await getLocale()
  const space = await requireManager(locale)
  const t = getTranslator(locale, "spaceSteering")
  return (
    <SteeringScreen
      space={space}
      money={
        <OwedCard
          locale={locale}
          words={{ title: t("money.title"), open: t("money.open") }}
        />
      }
    />
  )
}
