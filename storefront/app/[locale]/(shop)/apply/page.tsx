import type { Metadata } from "next"
import { PageHead } from "@/components/layout/page-head"
import { ZelligeBand } from "@/components/ui/zellige-band"
import { listApplicationSections } from "@/features/apply/application-parts"
import { applyWords, readAnswerCode } from "@/features/apply/apply-words"
import { ApplyForm } from "@/features/apply/apply-form"
import { readWrongFields } from "@/features/apply/wrong-fields"
import { getLocale } from "@/lib/i18n/get-locale"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"
import { pageMetadata } from "@/lib/seo/page-metadata"

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale()
  const t = getTranslator(locale, "apply")
  return pageMetadata({
    locale,
    path: "/apply",
    title: t("title"),
    description: t("intro"),
  })
}

export default async function ApplyPage({
  searchParams,
}: PageProps<"/[locale]/apply">) {
  const locale = await getLocale()
  const t = getTranslator(locale, "apply")
  const { problem, fields } = await searchParams
  return (
    <>
      <PageHead
        locale={locale}
        crumbs={[{ label: t("title") }]}
        title={t("title")}
      >
        <p>{t("intro")}</p>
      </PageHead>
      <div className="page grid gap-10 pb-20 md:grid-cols-[minmax(0,1fr)_20rem] md:gap-16">
        <aside className="self-start bg-sand md:sticky md:top-8 md:order-last">
          <ZelligeBand
            className="h-6"
            main="var(--color-henna)"
            accent="var(--color-saffron)"
            ground="var(--color-sand)"
          />
          <ol className="flex list-decimal flex-col gap-2 py-5 ps-9 pe-5">
            <li>{t("steps.apply")}</li>
            <li>{t("steps.read")}</li>
            <li>{t("steps.enter")}</li>
          </ol>
          <p className="border-t px-5 py-4 text-sm">
            {t("hasSpace")}{" "}
            <a href={localePath(locale, "/espace")} className="text-link">
              {t("enterSpace")}
            </a>
          </p>
        </aside>
        <div className="max-w-xl min-w-0">
          <ApplyForm
            locale={locale}
            sentPath={localePath(locale, "/apply/sent")}
            sections={listApplicationSections(locale)}
            initial={{
              code: readAnswerCode(problem),
              problems: readWrongFields(fields),
            }}
            words={applyWords(locale)}
          />
        </div>
      </div>
    </>
  )
}
