import type { Metadata } from "next"
import { PageHead } from "@/components/layout/page-head"
import { ZelligePattern } from "@/components/ui/zellige-band"
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
      <div className="page grid gap-12 pb-20 md:grid-cols-[minmax(0,36rem)_1fr]">
        <div className="min-w-0">
          <ol className="mb-10 flex list-decimal flex-col gap-1 ps-5 text-reed">
            <li>{t("steps.apply")}</li>
            <li>{t("steps.read")}</li>
            <li>{t("steps.enter")}</li>
          </ol>
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
          <p className="mt-8">
            {t("hasSpace")}{" "}
            <a href={localePath(locale, "/espace")} className="text-link">
              {t("enterSpace")}
            </a>
          </p>
        </div>
        <div className="relative hidden md:block">
          <ZelligePattern
            main="var(--color-olive)"
            accent="var(--color-saffron)"
            ground="var(--color-sand)"
            cell={72}
            className="absolute inset-0 h-full w-full"
          />
        </div>
      </div>
    </>
  )
}
