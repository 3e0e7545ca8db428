/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { HOME, titlesOf } from "./home.ts"
import type { Fields, Handler } from "./shapes.ts"

let frames = 0

/** The card form, which lives in a frame of the double's own. */
export class PaymentElement {
  readonly #handlers = new Map<string, Set<Handler>>()
  readonly #answers = new Map<number, (result: unknown) => void>()
  readonly #setup: () => Fields
  #frame: HTMLIFrameElement | null = null
  #ready: Promise<void> = Promise.resolve()
  #greet: () => void = () => {}
  #calls = 0

  constructor(setup: () => Fields) {
    this.#setup = setup
  }

  mount(place: string | HTMLElement): void {
    const home =
      typeof place === "string" ? document.querySelector(place) : place
    if (!home) {
      throw new Error(`There is no element ${String(place)} to mount on.`)
    }
    this.unmount()
    const frame = document.createElement("iframe")
    frame.name = `__privateStripeFrame${++frames}`
    frame.title = titlesOf(this.#setup().locale)[0]
    frame.src = `${HOME}/v3/card-frame.html`
    frame.style.cssText =
      "border:0;display:block;width:100%;min-height:210px;background:transparent;color-scheme:light"
    this.#frame = frame
    this.#ready = new Promise((done) => (this.#greet = done))
    window.addEventListener("message", this.#hear)
    home.replaceChildren(frame)
  }

  unmount(): void {
    window.removeEventListener("message", this.#hear)
    this.#frame?.remove()
    this.#frame = null
  }

  destroy(): void {
    this.unmount()
    this.#handlers.clear()
  }

  on(event: string, handler: Handler): this {
    const known = this.#handlers.get(event) ?? new Set()
    this.#handlers.set(event, known.add(handler))
    return this
  }

  once(event: string, handler: Handler): this {
    const first: Handler = (detail) => {
      this.off(event, first)
      handler(detail)
    }
    return this.on(event, first)
  }

  off(event: string, handler?: Handler): this {
    if (handler) {
      this.#handlers.get(event)?.delete(handler)
    } else {
      this.#handlers.delete(event)
    }
    return this
  }

  update(): void {
    void this.ask("setup", this.#setup())
  }
  focus(): void {
    this.#frame?.focus()
    void this.ask("focus")
  }
  blur(): void {
    void this.ask("blur")
  }
  clear(): void {
    void this.ask("clear")
  }
  collapse(): void {}

  /** Asks the frame for something, once it is there. */
  async ask(call: string, input?: Fields): Promise<unknown> {
    if (!this.#frame) {
      throw new Error("The payment element is not mounted.")
    }
    await this.#ready
    const id = ++this.#calls
    return new Promise((done) => {
      this.#answers.set(id, done)
      this.#frame?.contentWindow?.postMessage({ call, input, id }, HOME)
    })
  }

  #hear = ({ source, origin, data }: MessageEvent): void => {
    if (origin !== HOME || source !== this.#frame?.contentWindow) {
      return
    }
    if (typeof data.id === "number") {
      this.#answers.get(data.id)?.(data.result)
      this.#answers.delete(data.id)
    } else if (data.event === "hello") {
      this.#greet()
      void this.ask("setup", this.#setup()).then(() => this.#tell("ready"))
    } else if (data.event === "resize") {
      this.#frame.style.height = `${Number(data.height)}px`
    } else {
      this.#tell(String(data.event), data)
    }
  }

  #tell(event: string, { complete, empty }: Fields = {}): void {
    const detail = {
      elementType: "payment",
      complete,
      empty,
      collapsed: false,
      value: { type: "card" },
    }
    this.#handlers.get(event)?.forEach((handler) => handler(detail))
  }
}
