import { PaymentElement } from "./payment-element.ts"
import type { Fields, Options, Result } from "./shapes.ts"

/** One checkout: its options, and the form drawn from them. */
export class Elements {
  readonly options: Options
  readonly #key: string
  #payment: PaymentElement | null = null

  constructor(key: string, options: Options = {}) {
    this.#key = key
    this.options = { ...options }
  }

  create(type: string): PaymentElement {
    if (type !== "payment") {
      throw new Error(`The double draws the payment element only, not ${type}.`)
    }
    this.#payment = new PaymentElement(() => ({
      key: this.#key,
      locale: this.options.locale,
      variables: this.options.appearance?.variables,
    }))
    return this.#payment
  }

  getElement(type: string): PaymentElement | null {
    return type === "payment" ? this.#payment : null
  }

  update(options: Options): void {
    Object.assign(this.options, options)
    this.#payment?.update()
  }

  async submit(): Promise<Result> {
    return this.ask("submit")
  }

  async fetchUpdates(): Promise<Result> {
    return {}
  }

  async ask(call: string, input?: Fields): Promise<Result> {
    const result = await this.#payment?.ask(call, input)
    return typeof result === "object" && result !== null ? result : {}
  }
}
