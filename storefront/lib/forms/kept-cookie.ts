import "server-only"
import { cookies } from "next/headers"
import type { z } from "zod"
import { personalCookie } from "@/lib/session/cookie-options"

const TEN_MINUTES_SECONDS = 10 * 60
/** Browsers drop cookies over 4,096 bytes, name and attributes included. */
const MOST_LENGTH = 3800

/** A cookie of one form, and the only pages that it is sent to. */
export type KeptCookie = { name: string; path: string }

/**
 * Keeps a refused form for the page that a browser without scripts is led to,
 * because Next hands no form state to such a page: for ten minutes. Where it
 * does not fit, its lighter form is kept, or nothing.
 */
export async function keepInCookie(
  cookie: KeptCookie,
  kept: object,
  lighter: object
): Promise<void> {
  const value = [kept, lighter]
    .map(encode)
    .find(({ length }) => length <= MOST_LENGTH)
  if (value) {
    await write(cookie, value, TEN_MINUTES_SECONDS)
  }
}

/** What was kept, or null; a cookie is never trusted. */
export async function readKeptCookie<S extends z.ZodType>(
  name: string,
  schema: S
): Promise<z.infer<S> | null> {
  const value = (await cookies()).get(name)?.value
  if (!value) {
    return null
  }
  try {
    const text = Buffer.from(value, "base64url").toString("utf8")
    return schema.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/** Forgets what was kept. */
export async function forgetKeptCookie(cookie: KeptCookie): Promise<void> {
  await write(cookie, "", 0)
}

async function write({ name, path }: KeptCookie, value: string, age: number) {
  const store = await cookies()
  store.set(name, value, {
    ...personalCookie(age),
    sameSite: "strict",
    path,
  })
}

function encode(kept: object): string {
  return Buffer.from(JSON.stringify(kept)).toString("base64url")
}
