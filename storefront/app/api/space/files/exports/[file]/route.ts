import {
  EXPORTED_FILES,
  parseFileName,
} from "@/features/space/files/exported-files"
import { readVendorFile } from "@/features/space/uploads/read-vendor-file"
import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locales"

type Context = RouteContext<"/api/space/files/exports/[file]">

/** A file for a cooperative to take home, in the language of its page. */
export async function GET(
  request: Request,
  { params }: Context
): Promise<Response> {
  const named = parseFileName((await params).file)
  if (!named) {
    return new Response(null, { status: 404 })
  }
  const locale = new URL(request.url).searchParams.get("locale")
  return readVendorFile(EXPORTED_FILES[named.what].path, {
    locale: isLocale(locale) ? locale : DEFAULT_LOCALE,
    query: { format: named.format },
  })
}
