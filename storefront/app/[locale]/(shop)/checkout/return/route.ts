import { finishReturn } from "@/features/checkout/finish-return"
import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locales"

/** Where a bank's page, or a finished cart, leads: to the order, if there is one. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/[locale]/checkout/return">
): Promise<Response> {
  const { locale } = await params
  const path = await finishReturn(
    isLocale(locale) ? locale : DEFAULT_LOCALE,
    new URL(request.url).searchParams.get("payment_intent")
  )
  return new Response(null, {
    status: 303,
    headers: { location: path, "cache-control": "no-store" },
  })
}
