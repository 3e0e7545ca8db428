import { PageHead } from "@/components/layout/page-head"
import { Link } from "@/components/ui/link"
import {
  CONTENT_PAGES,
  readContentPage,
  type ContentPageName,
} from "@/lib/content/read-content-page"
import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import styles from "./content-page.module.css"

/** One of the shop's own texts, beside the list of the others. */
export async function ContentPage({
  locale,
  name,
}: {
  locale: Locale
  name: ContentPageName
}) {
  const t = getTranslator(locale, "content")
  const page = await readContentPage(locale, name)
  return (
    <>
      <PageHead
        locale={locale}
        crumbs={[{ label: page.title }]}
        title={page.title}
      >
        <p>{page.description}</p>
      </PageHead>
      <div className="page grid gap-12 pb-20 md:grid-cols-[16rem_1fr] md:gap-16">
        <article
          className={styles["prose"]}
          dangerouslySetInnerHTML={{ __html: page.html }}
        />
        <nav aria-label={t("pages")} className="md:order-first">
          <ul className="border-t">
            {CONTENT_PAGES.map((other) => (
              <li key={other} className="border-b">
                <Link
                  href={localePath(locale, `/${other}`)}
                  aria-current={other === name ? "page" : undefined}
                  className="flex min-h-12 items-center hover:text-clay aria-[current]:font-semibold"
                >
                  {t(`titles.${other}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </>
  )
}
