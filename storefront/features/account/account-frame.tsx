import type { ReactNode } from "react"
import { Link } from "@/components/ui/link"
import { SubmitButton } from "@/components/ui/submit-button"
import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { signOut } from "./sign-in"

const SECTIONS = [
  { key: "overview", path: "/account" },
  { key: "orders", path: "/account/orders" },
  { key: "addresses", path: "/account/addresses" },
  { key: "profile", path: "/account/profile" },
] as const

/** The account's own navigation around one of its pages. */
export function AccountFrame({
  locale,
  current,
  title,
  children,
}: {
  locale: Locale
  current: (typeof SECTIONS)[number]["key"]
  title: ReactNode
  children: ReactNode
}) {
  const t = getTranslator(locale, "account")
  return (
    <div className="page pt-8 pb-16 md:pt-12">
      <div className="grid items-start gap-x-16 gap-y-8 lg:grid-cols-[14rem_minmax(0,1fr)]">
        <nav aria-label={t("navigation")}>
          <ul className="flex justify-between gap-x-3 border-b text-sm sm:justify-start sm:gap-x-6 sm:text-base lg:flex-col lg:border-t lg:border-b-0">
            {SECTIONS.map(({ key, path }) => (
              <li key={key} className="shrink-0 lg:border-b">
                <Link
                  href={localePath(locale, path)}
                  aria-current={key === current ? "page" : undefined}
                  className="flex min-h-12 items-center border-b-2 border-transparent hover:text-clay aria-[current]:border-clay aria-[current]:font-semibold lg:border-s-4 lg:border-b-0 lg:ps-3"
                >
                  {t(`sections.${key}`)}
                </Link>
              </li>
            ))}
          </ul>
          <form action={signOut} className="text-end lg:text-start">
            <input type="hidden" name="locale" value={locale} />
            <SubmitButton tone="plain" className="lg:ps-4">
              {t("signOut")}
            </SubmitButton>
          </form>
        </nav>
        <div className="min-w-0">
          <h1 className="mb-6 text-2xl">{title}</h1>
          {children}
        </div>
      </div>
    </div>
  )
}
