import type { ReactNode } from "react"
import { Icon } from "@/components/ui/icon"
import { Link } from "@/components/ui/link"
import { Popover } from "@/components/ui/popover"
import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { CartCount } from "./cart-count"
import { LocaleChoices, LocaleSwitch } from "./locale-switch"
import { Wordmark } from "./wordmark"

const SECTIONS = [
  { key: "products", path: "/products" },
  { key: "cooperatives", path: "/cooperatives" },
  { key: "regions", path: "/regions" },
  { key: "about", path: "/about" },
] as const

/** The head of every page; `search` is composed by the layout. */
export function SiteHeader({
  locale,
  search,
}: {
  locale: Locale
  search: ReactNode
}) {
  const t = getTranslator(locale, "common")
  return (
    <header className="border-b bg-plaster">
      <div className="page grid grid-cols-[auto_1fr_auto] items-center gap-x-3 py-2 md:gap-x-8 md:py-3">
        <div className="flex items-center gap-1">
          <MobileMenu locale={locale} />
          <Link
            href={localePath(locale)}
            aria-label={t("homeLink")}
            className="flex min-h-11 items-center"
          >
            <Wordmark />
          </Link>
        </div>
        <div className="order-last col-span-3 pt-1 pb-1 md:order-none md:col-span-1 md:p-0">
          {search}
        </div>
        <div className="col-start-3 flex items-center justify-end gap-1">
          <div className="hidden lg:block">
            <LocaleSwitch locale={locale} />
          </div>
          <Link
            href={localePath(locale, "/account")}
            className="hidden min-h-11 min-w-11 items-center justify-center hover:text-clay md:inline-flex"
          >
            <Icon name="account" />
            <span className="sr-only">{t("account")}</span>
          </Link>
          <Link
            href={localePath(locale, "/cart")}
            className="relative inline-flex min-h-11 min-w-11 items-center justify-center hover:text-clay"
          >
            <Icon name="basket" className="size-7" />
            <span className="sr-only">{t("cart")}</span>
            <CartCount />
          </Link>
        </div>
      </div>
      <nav
        aria-label={t("mainNavigation")}
        className="hidden border-t md:block"
      >
        <ul className="page flex gap-8">
          {SECTIONS.map(({ key, path }) => (
            <li key={key}>
              <Link href={localePath(locale, path)} className="head-link">
                {t(`sections.${key}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}

function MobileMenu({ locale }: { locale: Locale }) {
  const t = getTranslator(locale, "common")
  return (
    <Popover
      id="site-menu"
      buttonClassName="-ms-2.5 md:hidden"
      className="start-0 top-0 h-dvh w-[min(22rem,88vw)] overflow-y-auto bg-plaster p-4"
      button={
        <>
          <Icon name="menu" />
          <span className="sr-only">{t("menu")}</span>
        </>
      }
    >
      <div className="flex items-center justify-between">
        <Wordmark />
        <button
          type="button"
          popoverTarget="site-menu"
          popoverTargetAction="hide"
          className="inline-flex size-11 items-center justify-center"
        >
          <Icon name="close" />
          <span className="sr-only">{t("closeMenu")}</span>
        </button>
      </div>
      <nav aria-label={t("mainNavigation")} className="my-4">
        <ul className="border-t">
          {[...SECTIONS, { key: "account", path: "/account" } as const].map(
            ({ key, path }) => (
              <li key={key} className="border-b">
                <Link href={localePath(locale, path)} className="menu-link">
                  {key === "account" ? t("account") : t(`sections.${key}`)}
                  <Icon name="chevron" className="mirror size-5 text-reed" />
                </Link>
              </li>
            )
          )}
        </ul>
      </nav>
      <LocaleChoices locale={locale} />
    </Popover>
  )
}
