import { Missing } from "@/components/layout/missing"
import { getLocale } from "@/lib/i18n/get-locale"

/** Where addresses without a page are sent: one stored 404 per locale. */
export default async function MissingPage() {
  return <Missing locale={await getLocale()} />
}
