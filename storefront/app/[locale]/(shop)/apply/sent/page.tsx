import type { Metadata } from "next"
import { PageHead } from "@/components/layout/page-head"
import { LinkButton } from "@/components/ui/link"
import { getLocale } from "@/lib/i18n/get-locale"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"

export async function generateMetadata(): Promise<Metadata> {
  const t = getTranslator(await getLocale(), "apply")
  return { title: t("sent.title"), robots: { index: false } }
}

export default async function ApplicationSentPage() {
  const locale = await getLocale()
  const t = getTranslator(locale, "apply")
  return (
    <>
      <PageHead
        locale={locale}
        crumbs={[
          { label: t("title"), href: localePath(locale, "/apply") },
          { label: t("sent.title") },
        ]}
        title={t("sent.title")}
      >
        <p>{t("sent.body")}</p>
      </PageHead>
      <div className="page pb-20">
        <LinkButton href={localePath(locale, "/cooperatives")} tone="quiet">
          {t("sent.see")}
        </LinkButton>
      </div>
    </>
  )
}
