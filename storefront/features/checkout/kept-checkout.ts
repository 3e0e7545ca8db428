import "server-only"
import { z } from "zod"
import {
  forgetKeptCookie,
  keepInCookie,
  readKeptCookie,
} from "@/lib/forms/kept-cookie"
import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import {
  CHECKOUT_FIELDS,
  type CheckoutProblems,
  type CheckoutValues,
} from "./checkout-state"

const KEPT_COOKIE = "coopstore_checkout"

const Kept = z.object({
  values: z.record(z.enum(CHECKOUT_FIELDS), z.string().max(500)),
  problems: z.partialRecord(
    z.enum(CHECKOUT_FIELDS),
    z.enum(["required", "phone", "postal_code", "email", "choice", "terms"])
  ),
})

type KeptCheckout = { values: CheckoutValues; problems: CheckoutProblems }

/** Keeps a refused checkout for the page that has no scripts to show it. */
export async function keepCheckout(
  kept: KeptCheckout,
  locale: Locale
): Promise<void> {
  // The note to the carrier is the one long field, and the one not needed.
  const values = { ...kept.values, notes: "" }
  await keepInCookie(cookieOf(locale), kept, { ...kept, values })
}

/** The checkout as it was refused, or null. */
export function readKeptCheckout(): Promise<KeptCheckout | null> {
  return readKeptCookie(KEPT_COOKIE, Kept)
}

/** Forgets what was typed: the order is placed. */
export async function forgetKeptCheckout(locale: Locale): Promise<void> {
  await forgetKeptCookie(cookieOf(locale))
}

function cookieOf(locale: Locale) {
  return { name: KEPT_COOKIE, path: localePath(locale, "/checkout") }
}
