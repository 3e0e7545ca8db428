import "server-only"
import { getEnv } from "@/env"
import { typedCount } from "@/lib/format/typed-number"
import { languageOf, type Locale } from "@/lib/i18n/locales"
import type { ApplicationValues } from "./application"

const TIMEOUT_MILLISECONDS = 60_000

/** How the shop took an application. */
export type Received = "sent" | "refused" | "too_many" | "unavailable"

type Application = {
  values: ApplicationValues
  documents: File[]
  /** The network address behind this server's request, which is counted. */
  sender: string | null
}

/** Hands an application over to the backend, with its papers. */
export async function sendApplication(
  { values, documents, sender }: Application,
  locale: Locale
): Promise<Received> {
  const { BACKEND_URL, MEDUSA_PUBLISHABLE_KEY } = getEnv()
  try {
    const response = await fetch(
      new URL("/store/cooperative-applications", BACKEND_URL),
      {
        method: "POST",
        headers: {
          "x-publishable-api-key": MEDUSA_PUBLISHABLE_KEY,
          ...(sender && { "x-forwarded-for": sender }),
        },
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
    return received(response.status)
  } catch (error) {
    console.error(error)
    return "unavailable"
  }
}

function received(status: number): Received {
  if (status === 429) {
    return "too_many"
  }
  return status < 500 ? "refused" : "unavailable"
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
