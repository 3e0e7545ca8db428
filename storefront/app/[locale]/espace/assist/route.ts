import { openForCooperative } from "@/features/space/assistance/open-for-cooperative"
import { isLocale } from "@/lib/i18n/locales"
import { localePath } from "@/lib/i18n/locale-path"

/**
 * Lets a coach in, whom the admin sends here with a token in a form. The token
 * must be one of a grant: nobody is signed in here as somebody else.
 */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ locale: string }> }
): Promise<Response> {
  const { locale } = await params
  if (!isLocale(locale)) {
    return new Response(null, { status: 404 })
  }
  const form = await request.formData()
  const isIn = await openForCooperative(form.get("token"), locale)
  const location = localePath(locale, isIn ? "/espace" : "/espace/sign-in")
  // Without a host: the address is the visitor's, whatever stands before us.
  return new Response(null, {
    status: 303,
    headers: { location, "cache-control": "no-store" },
  })
}
