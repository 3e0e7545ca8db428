import { Link } from "@/components/ui/link"
import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"

/** An account is offered, never demanded. */
export function SignInHint({ locale }: { locale: Locale }) {
  const t = getTranslator(locale, "checkout")
  const back = localePath(locale, "/checkout")
  return (
    <p className="mb-8">
      {t("guest")}{" "}
      <Link
        href={`${localePath(locale, "/account/sign-in")}?to=${back}`}
        className="text-link"
      >
        {t("signIn")}
      </Link>
    </p>
  )
}
