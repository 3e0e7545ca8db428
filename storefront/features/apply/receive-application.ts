import "server-only"
import { isFromHere } from "@/lib/forms/is-from-here"
import { formLocale } from "@/lib/forms/form-locale"
import { localePath } from "@/lib/i18n/locale-path"
import {
  APPLICATION_FIELDS,
  findProblems,
  readApplication,
  type ApplicationProblems,
} from "./application"
import { findDocumentProblem } from "./documents"
import { sendApplication } from "./send-application"

const MAX_BODY_BYTES = 26 * 1024 * 1024

/** What a script is told of an application. */
export type ApplicationAnswer =
  | { ok: true }
  | {
      ok: false
      code:
        | "fields"
        | "documents_many"
        | "documents_large"
        | "documents_type"
        | "refused"
        | "too_many"
        | "unavailable"
      problems: ApplicationProblems
    }

/**
 * Receives the public form. A script gets data; a plain form is led to a page
 * that says how it went.
 */
export async function receiveApplication(request: Request): Promise<Response> {
  if (!isFromHere(request.headers)) {
    return Response.json({ code: "invalid" }, { status: 403 })
  }
  if (!(Number(request.headers.get("content-length")) <= MAX_BODY_BYTES)) {
    return Response.json({ code: "documents_large" }, { status: 413 })
  }
  const form = await request.formData()
  const sender = request.headers.get("x-forwarded-for")
  const answer = await judgeAndSend(form, sender)
  return request.headers.has("x-apply-script")
    ? Response.json(answer, { status: answer.ok ? 200 : 422 })
    : lead(form, answer)
}

async function judgeAndSend(
  form: FormData,
  sender: string | null
): Promise<ApplicationAnswer> {
  const values = readApplication((field) => {
    const value = form.get(field)
    return typeof value === "string" ? value : ""
  })
  const problems = findProblems(values)
  const documents = form
    .getAll("documents")
    .filter((file) => file instanceof File)
    // An untouched file field sends one empty file.
    .filter(({ size }) => size > 0)
  if (Object.keys(problems).length > 0) {
    return { ok: false, code: "fields", problems }
  }
  const wrong = findDocumentProblem(documents)
  if (wrong) {
    return { ok: false, code: wrong, problems: {} }
  }
  const received = await sendApplication(
    { values, documents, sender },
    formLocale(form)
  )
  return received === "sent"
    ? { ok: true }
    : { ok: false, code: received, problems: {} }
}

/** What was typed is still in the browser's history, one step back. */
function lead(form: FormData, answer: ApplicationAnswer): Response {
  const page = localePath(formLocale(form), "/apply")
  if (answer.ok) {
    return seeOther(`${page}/sent`)
  }
  const wrong = APPLICATION_FIELDS.filter((field) => answer.problems[field])
  const query = new URLSearchParams({
    problem: answer.code,
    ...(wrong.length > 0 ? { fields: wrong.join(".") } : {}),
  })
  return seeOther(`${page}?${query.toString()}`)
}

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location } })
}
