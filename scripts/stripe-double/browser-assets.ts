import { readFile } from "node:fs/promises"
import { stripTypeScriptTypes } from "node:module"
import { join } from "node:path"

const FOLDER = join(import.meta.dirname, "browser")
const PUBLIC_PATH = /^\/v3\/([a-z][a-z-]*)\.(js|html|css)$/

const TYPES: Record<string, string> = {
  js: "text/javascript; charset=utf-8",
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
}

/** A file for a browser, with its headers. */
export type Asset = { body: string; headers: Record<string, string> }

/**
 * Reads a file under /v3/; scripts lose their types on the way. The bare
 * folder is Stripe.js, as at Stripe. Null when there is none.
 */
export async function readAsset(address: string): Promise<Asset | null> {
  const path = address === "/v3/" ? "/v3/stripe.js" : address
  const [, name, kind = ""] = PUBLIC_PATH.exec(path) ?? []
  if (!name) {
    return null
  }
  const body =
    path === "/v3/stripe.js" ? await readStripeJs() : await readOne(name, kind)
  if (body === null) {
    return null
  }
  return {
    body,
    headers: {
      "content-type": TYPES[kind] ?? "",
      "cache-control": "no-cache",
      ...(kind === "html" && { "content-security-policy": POLICY }),
    },
  }
}

// The frames hold card numbers: nothing but their own files, nowhere but home.
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src 'self' data:"

// A page loads Stripe.js with a plain tag, so its modules become one script.
const STRIPE_JS_PARTS = [
  "home",
  "payment-element",
  "elements",
  "challenge-dialog",
  "create-stripe",
]

async function readStripeJs(): Promise<string> {
  const parts = await Promise.all(
    STRIPE_JS_PARTS.map(async (name) => {
      const file = join(FOLDER, "stripe-js", `${name}.ts`)
      return stripTypeScriptTypes(await readFile(file, "utf8"))
        .replaceAll(/^import [^"]*"[^"]+"$/gm, "")
        .replaceAll(/^export /gm, "")
    })
  )
  return `(() => {\n"use strict"\n${parts.join("\n")}\n})()\n`
}

async function readOne(name: string, kind: string): Promise<string | null> {
  const file = join(FOLDER, `${name}.${kind === "js" ? "ts" : kind}`)
  const source = await readFile(file, "utf8").catch(() => null)
  return source !== null && kind === "js" ? toModule(source) : source
}

function toModule(source: string): string {
  return stripTypeScriptTypes(source).replaceAll(
    /^((?:import|\}) [^"]*"\.\/[a-z-]+)\.ts"/gm,
    '$1.js"'
  )
}
