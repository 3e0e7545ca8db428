/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { callApi, type Result } from "./call-api.ts"
import { TEXTS, toFrameLanguage } from "./frame-messages.ts"

const address = new URLSearchParams(location.search)
const language = toFrameLanguage(address.get("locale") ?? undefined)

document.documentElement.lang = language
document.documentElement.dir = language === "ar" ? "rtl" : "ltr"
document.title = TEXTS[language].challenge

const texts: Record<string, unknown> = TEXTS[language]
for (const place of document.querySelectorAll<HTMLElement>("[data-text]")) {
  place.textContent = String(texts[place.dataset.text ?? ""] ?? "")
}

const buttons = document.querySelectorAll("button")
for (const button of buttons) {
  button.addEventListener("click", () => void report(button.name))
}
buttons[0]?.focus()

async function report(outcome: string): Promise<void> {
  for (const button of buttons) {
    button.disabled = true
  }
  const id = address.get("payment_intent") ?? ""
  const client_secret = address.get("client_secret") ?? ""
  // Reached by redirection there is no page to give a key: any test key will do.
  const key = address.get("key") ?? "pk_test_challenge"
  const result = await callApi(
    `/v1/payment_intents/${encodeURIComponent(id)}/challenge`,
    { key, client_secret, outcome },
    language
  )
  const returnUrl = address.get("return_url")
  if (returnUrl) {
    location.assign(toReturnAddress(returnUrl, id, client_secret, result))
  } else {
    window.parent.postMessage({ event: "challenge", result }, "*")
  }
}

function toReturnAddress(
  returnUrl: string,
  id: string,
  client_secret: string,
  result: Result
): string {
  const back = new URL(returnUrl)
  back.searchParams.set("payment_intent", id)
  back.searchParams.set("payment_intent_client_secret", client_secret)
  back.searchParams.set(
    "redirect_status",
    "paymentIntent" in result ? "succeeded" : "failed"
  )
  return back.href
}
