import { redirect } from "next/navigation"
import { formWords } from "@/features/space/answers/form-words"
import { readKeptAnswers } from "@/features/space/answers/kept-answers"
import { SpaceForm } from "@/features/space/answers/space-form"
import { readApplication } from "@/features/space/application/application"
import { sendApplicationAgain } from "@/features/space/application/send-again"
import { SpacePage } from "@/features/space/frame/space-page"
import { requireManager } from "@/features/space/session/require-space"
import { StaffReason } from "@/features/space/today/application-card"
import { getLocale } from "@/lib/i18n/get-locale"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"

export const instant = false

export default async function ApplicationPage({
  searchParams,
}: PageProps<"/[locale]/espace/application">) {
  const locale = await getLocale()
  const space = await requireManager(locale)
  const t = getTranslator(locale, "space")
  const application = await readApplication(space)
  if (application?.status !== "refused") {
    redirect(localePath(locale, "/espace"))
  }
  return (
    <SpacePage
      space={space}
      tab="today"
      title={t("today.application.title")}
      intro={t("today.application.why")}
      back={{ href: localePath(locale, "/espace"), label: t("kit.back") }}
    >
      <StaffReason reason={application.reason} />
      <SpaceForm
        action={sendApplicationAgain}
        name="application"
        from={localePath(locale, "/espace/application")}
        locale={locale}
        kept={await readKeptAnswers((await searchParams)["edit"])}
        rows={[
          {
            kind: "area",
            name: "products",
            label: t("today.application.products"),
            hint: t("today.application.productsHint"),
            maxLength: 2_000,
          },
        ]}
        values={{ products: application.products }}
        submit={t("today.application.submit")}
        icon="send"
        words={formWords(locale)}
      />
    </SpacePage>
  )
}
