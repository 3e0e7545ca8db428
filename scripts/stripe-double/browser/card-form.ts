/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import {
  type FieldFault,
  type FieldName,
  findFault,
  formatField,
} from "./card-fields.ts"
import { type FrameLanguage, TEXTS } from "./frame-messages.ts"

const FIELDS: readonly FieldName[] = ["number", "expiry", "cvc"]

type Watch = {
  change: () => void
  focus: () => void
  blur: () => void
  language: () => FrameLanguage
}

/** Writes the form in a language, and shows it. */
export function showTexts(language: FrameLanguage): void {
  const texts = TEXTS[language]
  document.documentElement.lang = language
  document.documentElement.dir = language === "ar" ? "rtl" : "ltr"
  document.title = texts.frame
  const plain: Record<string, unknown> = texts
  for (const place of document.querySelectorAll<HTMLElement>("[data-text]")) {
    place.textContent = String(plain[place.dataset.text ?? ""] ?? "")
  }
  input("expiry").placeholder = texts.expiryHint
  const form = document.querySelector("form")
  form?.removeAttribute("hidden")
}

/** Formats what is typed, and checks a field when the shopper leaves it. */
export function watchFields(watch: Watch): void {
  for (const name of FIELDS) {
    const field = input(name)
    field.addEventListener("input", () => {
      field.value = formatField(name, field.value)
      showFault(name, null, watch.language())
      watch.change()
    })
    field.addEventListener("focus", watch.focus)
    field.addEventListener("blur", () => {
      if (field.value) {
        showFault(name, findFault(name, field.value), watch.language())
      }
      watch.blur()
    })
  }
  document.querySelector("form")?.addEventListener("submit", (event) => {
    event.preventDefault()
  })
}

export function readField(name: FieldName): string {
  return input(name).value
}

export function isEmpty(): boolean {
  return FIELDS.every((name) => !readField(name))
}

export function isComplete(): boolean {
  return findFirstFault() === null
}

export function findFirstFault(): FieldFault | null {
  for (const name of FIELDS) {
    const fault = findFault(name, readField(name))
    if (fault) {
      return fault
    }
  }
  return null
}

/** Shows every fault, and takes the shopper to the first. */
export function showFaults(language: FrameLanguage): void {
  const faulty = FIELDS.filter((name) => {
    const fault = findFault(name, readField(name))
    showFault(name, fault, language)
    return fault
  })
  if (faulty[0]) {
    input(faulty[0]).focus()
  }
}

export function clearFields(): void {
  for (const name of FIELDS) {
    input(name).value = ""
  }
}

function showFault(
  name: FieldName,
  fault: FieldFault | null,
  language: FrameLanguage
): void {
  input(name).setAttribute("aria-invalid", String(fault !== null))
  const place = document.getElementById(`${name}-fault`)
  if (place) {
    place.textContent = fault ? TEXTS[language].faults[fault] : ""
  }
}

function input(name: FieldName): HTMLInputElement {
  const found = document.getElementById(name)
  if (!(found instanceof HTMLInputElement)) {
    throw new Error(`The card form has no field ${name}`)
  }
  return found
}
