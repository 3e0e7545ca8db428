import "server-only"
import { getEnv } from "@/env"
import { typedCount } from "@/lib/format/typed-number"
import { languageOf, type Locale } from "@/lib/i18n/locales"
import type { ApplicationValues } from "./application"

const TIMEOUT_MILLISECONDS = 60_000

/** How the shop took an application. */
export type Received = "sent" | "refused" | "unavailable"

/** Hands an application over to the backend, with its papers. */
export async function sendApplication(
  values: ApplicationValues,
  documents: File[],
  locale: Locale
): Promise<Received> {
  const { BACKEND_URL, MEDUSA_PUBLISHABLE_KEY } = getEnv()
  try {
    const response = await fetch(
      new URL("/store/cooperative-applications", BACKEND_URL),
      {
        method: "POST",
        headers: { "x-publishable-api-key": MEDUSA_PUBLISHABLE_KEY },
        body: toForm(values, documents, locale),
        cache: "no-store",
        signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
      }
    )
    if (response.ok) {
      return "sent"
    }
    console.error(
      `An application was answered ${response.status}: ${await response.text()}`
    )
    return response.status < 500 ? "refused" : "unavailable"
  } catch (error) {
    console.error(error)
    return "unavailable"
  }
}

const COUNTS = ["founded", "members", "women"]

function toForm(
  values: ApplicationValues,
  documents: File[],
  locale: Locale
): FormData {
  const answers = Object.entries(values)
    .filter(([, value]) => value !== "")
    .map(([field, value]) => [
      field,
      COUNTS.includes(field) ? typedCount(value) : value,
    ])
  const form = new FormData()
  form.set(
    "application",
    JSON.stringify({
      ...Object.fromEntries(answers),
      language: languageOf(locale),
    })
  )
  for (const file of documents) {
    form.append("documents", file, file.name)
  }
  return form
}
