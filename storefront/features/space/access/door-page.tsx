import type { ReactNode } from "react"
import { Wordmark } from "@/components/layout/wordmark"
import { ZelligeBand } from "@/components/ui/zellige-band"
import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { LanguageLinks } from "../frame/language-links"
import { StaffHelp } from "../frame/staff-help"

/** A page before one is in: a title, a sentence, one short form, and help. */
export function DoorPage({
  locale,
  title,
  intro,
  children,
}: {
  locale: Locale
  title: string
  intro?: string
  children?: ReactNode
}) {
  const t = getTranslator(locale, "common")
  return (
    <div className="mx-auto flex w-full max-w-md grow flex-col">
      <header className="px-4 pt-4">
        <a
          href={localePath(locale)}
          aria-label={t("homeLink")}
          className="inline-flex min-h-12 items-center"
        >
          <Wordmark face="text" />
        </a>
      </header>
      <ZelligeBand
        className="mt-3 h-6"
        main="var(--color-henna)"
        accent="var(--color-saffron)"
        ground="var(--color-sand)"
      />
      <main
        id="content"
        tabIndex={-1}
        className="grow px-4 pt-6 pb-10 outline-none"
      >
        <h1 className="font-text text-2xl leading-tight font-semibold">
          {title}
        </h1>
        {intro && <p className="mt-2 text-reed">{intro}</p>}
        <div className="mt-6">{children}</div>
      </main>
      <StaffHelp locale={locale} />
      <div className="px-4 py-6">
        <LanguageLinks locale={locale} />
      </div>
    </div>
  )
}

/** A link under a door's form. */
export function DoorLink({
  href,
  children,
}: {
  href: string
  children: ReactNode
}) {
  return (
    <a
      href={href}
      className="text-link flex min-h-12 w-fit items-center font-semibold"
    >
      {children}
    </a>
  )
}
