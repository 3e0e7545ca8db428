import { getEnv } from "@/env"
import { Icon, type IconName } from "@/components/ui/icon"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"

/** How to reach CoopStore's staff; nothing where the shop names no number. */
export function StaffHelp({ locale }: { locale: Locale }) {
  const phone = getEnv().STAFF_PHONE
  if (!phone) {
    return null
  }
  const t = getTranslator(locale, "space")
  return (
    <aside aria-label={t("help.title")} className="bg-sand px-4 py-3">
      <p className="text-sm font-semibold">{t("help.title")}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        <HelpLink href={`tel:${phone}`} icon="phone">
          {t("help.call")}
        </HelpLink>
        <HelpLink href={`https://wa.me/${phone.slice(1)}`} icon="chat">
          {t("help.whatsapp")}
        </HelpLink>
      </div>
    </aside>
  )
}

function HelpLink({
  href,
  icon,
  children,
}: {
  href: string
  icon: IconName
  children: string
}) {
  return (
    <a
      href={href}
      rel="noreferrer"
      className="inline-flex min-h-12 grow items-center justify-center gap-2 rounded-eased border border-kohl bg-plaster px-4 font-semibold hover:bg-kohl hover:text-plaster"
    >
      <Icon name={icon} className="size-6 shrink-0" />
      {children}
    </a>
  )
}
