/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { HOME, titlesOf } from "./home.ts"
import type { Result } from "./shapes.ts"

/** Shows the bank's page over the shop's, until it has answered. */
export function openChallenge(
  page: URL,
  key: string,
  locale?: string
): Promise<Result> {
  page.searchParams.set("key", key)
  page.searchParams.set("locale", locale ?? "auto")
  const before = document.activeElement
  const shade = document.createElement("div")
  shade.style.cssText =
    "position:fixed;inset:0;z-index:2147483647;display:grid;place-items:center;padding:16px;background:#211a15b3"
  shade.setAttribute("role", "dialog")
  shade.setAttribute("aria-modal", "true")
  shade.setAttribute("aria-label", titlesOf(locale)[1])
  const frame = document.createElement("iframe")
  frame.name = "stripe-challenge-frame"
  frame.title = titlesOf(locale)[1]
  frame.src = `${HOME}${page.pathname}${page.search}`
  frame.style.cssText =
    "border:0;width:100%;max-width:480px;height:min(440px,100%);background:#fbf6ec"
  shade.append(frame)
  document.body.append(shade)
  frame.focus()
  return new Promise((done) => {
    const hear = ({ source, origin, data }: MessageEvent) => {
      if (
        origin === HOME &&
        source === frame.contentWindow &&
        data.event === "challenge"
      ) {
        window.removeEventListener("message", hear)
        shade.remove()
        if (before instanceof HTMLElement) {
          before.focus()
        }
        done(data.result)
      }
    }
    window.addEventListener("message", hear)
  })
}
