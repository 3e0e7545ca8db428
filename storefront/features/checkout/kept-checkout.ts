import "server-only"
import { cookies } from "next/headers"
import { z } from "zod"
import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { personalCookie } from "@/lib/session/cookie-options"
import {
  CHECKOUT_FIELDS,
  type CheckoutProblems,
  type CheckoutValues,
} from "./checkout-state"

const KEPT_COOKIE = "coopstore_checkout"
const TEN_MINUTES_SECONDS = 10 * 60
/** Browsers drop cookies over 4,096 bytes, name and attributes included. */
const MAX_LENGTH = 3800

const Kept = z.object({
  values: z.record(z.enum(CHECKOUT_FIELDS), z.string().max(500)),
  problems: z.partialRecord(
    z.enum(CHECKOUT_FIELDS),
    z.enum(["required", "phone", "postal_code", "email", "choice", "terms"])
  ),
})

type KeptCheckout = { values: CheckoutValues; problems: CheckoutProblems }

/**
 * Keeps a refused checkout for the page that a browser without scripts is led
 * to: in its own cookie, sent to that page alone, for ten minutes.
 */
export async function keepCheckout(
  kept: KeptCheckout,
  locale: Locale
): Promise<void> {
  const whole = encode(kept)
  // The note to the carrier is the one long field, and the one not needed.
  const values = { ...kept.values, notes: "" }
  const value = whole.length > MAX_LENGTH ? encode({ ...kept, values }) : whole
  if (value.length <= MAX_LENGTH) {
    const store = await cookies()
    store.set(KEPT_COOKIE, value, keptCookie(locale, TEN_MINUTES_SECONDS))
  }
}

/** The checkout as it was refused, or null; a cookie is never trusted. */
export async function readKeptCheckout(): Promise<KeptCheckout | null> {
  const value = (await cookies()).get(KEPT_COOKIE)?.value
  if (!value) {
    return null
  }
  try {
    const text = Buffer.from(value, "base64url").toString("utf8")
    return Kept.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/** Forgets what was typed: the order is placed. */
export async function forgetKeptCheckout(locale: Locale): Promise<void> {
  const store = await cookies()
  store.set(KEPT_COOKIE, "", keptCookie(locale, 0))
}

function keptCookie(locale: Locale, maxAge: number) {
  return {
    ...personalCookie(maxAge),
    sameSite: "strict" as const,
    path: localePath(locale, "/checkout"),
  }
}

function encode(kept: KeptCheckout): string {
  return Buffer.from(JSON.stringify(kept)).toString("base64url")
}
