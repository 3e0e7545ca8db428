import "server-only"
import { NextResponse } from "next/server"
import { formLocale } from "@/lib/forms/form-locale"
import { DEFAULT_LOCALE, isLocale, type Locale } from "@/lib/i18n/locales"
import { safePath } from "@/lib/session/safe-path"
import { answerPath } from "../answers/answer-path"
import { isFromHere } from "@/lib/forms/is-from-here"
import type { Sent } from "../session/send-vendor"

/** What the API takes is 10 MB; the rest is the form around the file. */
const MOST_BYTES = 11 * 1024 * 1024

/** A file that came with a plain form, and what stood beside it. */
export type Upload = { file: File; form: FormData; locale: Locale }

const TOO_LARGE: Sent<unknown> = { ok: false, code: "too_large", details: {} }
const NO_FILE: Sent<unknown> = { ok: false, code: "bad_upload", details: {} }

/**
 * Takes a plain form with one file, does something with it, and leads back to
 * the page that it came from, which says how it went. It lives outside the
 * pages, because their forms are small.
 */
export async function receiveUpload(
  request: Request,
  said: string,
  pass: (upload: Upload) => Promise<Sent<unknown>>
): Promise<Response> {
  if (!isFromHere(request.headers)) {
    return new Response(null, { status: 403 })
  }
  const length = Number(request.headers.get("content-length"))
  if (!(length > 0 && length <= MOST_BYTES)) {
    return leadBack(refererPath(request), TOO_LARGE, said)
  }
  const form = await request.formData().catch(() => new FormData())
  const locale = formLocale(form)
  const file = form.get("file")
  const back = safePath(form.get("from"), locale, "/espace/profile")
  const sent =
    file instanceof File && file.size > 0
      ? await pass({ file, form, locale })
      : NO_FILE
  return leadBack(back, sent, said)
}

function leadBack(path: string, sent: Sent<unknown>, said: string) {
  const headers = { Location: answerPath(path, sent, said) }
  return new NextResponse(null, { status: 303, headers })
}

/** The page a form was on, where it was too large to be read. */
function refererPath(request: Request): string {
  const referer = request.headers.get("referer")
  const path = referer && URL.canParse(referer) ? new URL(referer).pathname : ""
  const [, first] = path.split("/")
  const locale = isLocale(first) ? first : DEFAULT_LOCALE
  return safePath(path, locale, "/espace/profile")
}
