import { isLocale } from "@/lib/i18n/locales"
import { listSuggestions } from "@/lib/medusa/suggestions"

const MAX_QUERY_LENGTH = 60
const BROWSER_CACHE_SECONDS = 60

/** What the search box offers while someone types. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const locale = searchParams.get("locale")
  const query = (searchParams.get("q") ?? "").trim().toLowerCase()
  if (!isLocale(locale)) {
    return Response.json({ code: "unknown_locale" }, { status: 400 })
  }
  const suggestions =
    query.length < 2
      ? []
      : await listSuggestions(locale, query.slice(0, MAX_QUERY_LENGTH))
  return Response.json(
    { suggestions },
    {
      headers: { "Cache-Control": `private, max-age=${BROWSER_CACHE_SECONDS}` },
    }
  )
}
