/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { callApi, type Result } from "./call-api.ts"
import { type FieldName, readExpiry, toDigits } from "./card-fields.ts"
import {
  clearFields,
  findFirstFault,
  isComplete,
  isEmpty,
  readField,
  showFaults,
  showTexts,
  watchFields,
} from "./card-form.ts"
import { type FrameLanguage, TEXTS, toFrameLanguage } from "./frame-messages.ts"

type Setup = {
  key: string
  locale?: string
  variables?: Record<string, string>
}

type Confirmation = {
  id: string
  client_secret: string
  payment_method_data?: object
  [name: string]: unknown
}

type Message =
  | { call: "setup"; input: Setup }
  | { call: "submit" }
  | { call: "confirm"; input: Confirmation }
  | { call: "focus" }
  | { call: "blur" }
  | { call: "clear" }

let key = ""
let language: FrameLanguage = "en"

window.addEventListener("message", ({ source, origin, data }) => {
  if (source === window.parent && typeof data?.call === "string") {
    const message: Message & { id: number } = data
    void answer(message).then((result) => {
      window.parent.postMessage({ id: message.id, result }, origin)
    })
  }
})

watchFields({
  change: () => tell("change", { complete: isComplete(), empty: isEmpty() }),
  focus: () => tell("focus"),
  blur: () => tell("blur"),
  language: () => language,
})

new ResizeObserver(() => {
  tell("resize", { height: document.documentElement.offsetHeight })
}).observe(document.body)

tell("hello")

async function answer(message: Message): Promise<unknown> {
  switch (message.call) {
    case "setup":
      return setUp(message.input)
    case "submit":
      return validate()
    case "confirm":
      return validate() ?? confirm(message.input)
    case "focus":
      return document.querySelector("input")?.focus()
    case "blur":
      return document.activeElement instanceof HTMLElement
        ? document.activeElement.blur()
        : undefined
    case "clear":
      return clearFields()
  }
}

function setUp({ key: publishableKey, locale, variables = {} }: Setup): void {
  key = publishableKey
  language = toFrameLanguage(locale)
  for (const [name, value] of Object.entries(variables)) {
    document.documentElement.style.setProperty(`--${name}`, value)
  }
  showTexts(language)
}

function validate(): { error: object } | undefined {
  const fault = findFirstFault()
  if (!fault) {
    return undefined
  }
  showFaults(language)
  return {
    error: {
      type: "validation_error",
      code: fault,
      message: TEXTS[language].faults[fault],
    },
  }
}

function confirm({ id, ...form }: Confirmation): Promise<Result> {
  const expiry = readExpiry(readField("expiry"))
  const digitsOf = (name: FieldName) => toDigits(readField(name))
  const card = {
    number: digitsOf("number"),
    exp_month: expiry?.month,
    exp_year: expiry?.year,
    cvc: digitsOf("cvc"),
  }
  return callApi(
    `/v1/payment_intents/${encodeURIComponent(id)}/confirm`,
    {
      ...form,
      key,
      use_stripe_sdk: true,
      payment_method_data: { ...form.payment_method_data, type: "card", card },
    },
    language
  )
}

function tell(event: string, detail: object = {}): void {
  window.parent.postMessage({ event, ...detail }, "*")
}
