import { NotFoundView } from "@/components/layout/not-found-view"
import { getLocale } from "@/lib/i18n/get-locale"

export default async function NotFoundPage() {
  return <NotFoundView locale={await getLocale()} />
}
