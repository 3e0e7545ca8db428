import { getLocale } from "@/lib/i18n/get-locale"
import { getTranslator } from "@/lib/i18n/translator"

export default async function HomePage() {
  const t = getTranslator(await getLocale(), "common")
  return <h1 className="page py-12 text-4xl">{t("tagline")}</h1>
}
