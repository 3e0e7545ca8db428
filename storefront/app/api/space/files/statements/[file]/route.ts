import { parseStatementFile } from "@/features/space/money/statement-file"
import { readVendorFile } from "@/features/space/uploads/read-vendor-file"
import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locales"

type Context = RouteContext<"/api/space/files/statements/[file]">

/** A statement for its cooperative to take home, in the language of its page. */
export async function GET(
  request: Request,
  { params }: Context
): Promise<Response> {
  const named = parseStatementFile((await params).file)
  if (!named) {
    return new Response(null, { status: 404 })
  }
  const locale = new URL(request.url).searchParams.get("locale")
  return readVendorFile(`/vendor/statements/${named.id}/file`, {
    locale: isLocale(locale) ? locale : DEFAULT_LOCALE,
    query: { format: named.format },
  })
}
