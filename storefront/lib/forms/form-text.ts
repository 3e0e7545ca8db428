/** A form's field as trimmed text; empty when absent, cut when oversized. */
export function formText(form: FormData, name: string, limit = 500): string {
  const value = form.get(name)
  return typeof value === "string" ? value.trim().slice(0, limit) : ""
}
