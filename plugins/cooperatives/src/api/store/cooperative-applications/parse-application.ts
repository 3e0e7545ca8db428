import { MedusaError } from "@medusajs/framework/utils"
import {
  cooperativeApplicationSchema,
  type SubmitCooperativeApplication,
} from "../../../types/cooperative-application"

/** The form in a multipart request's body; throws a sentence per wrong field. */
export function parseApplication(body: unknown): SubmitCooperativeApplication {
  const parsed = cooperativeApplicationSchema.safeParse(readForm(body))
  if (!parsed.success) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      parsed.error.issues
        .map(({ path, message }) => `${path.join(".")}: ${message}`)
        .join("; ")
    )
  }
  return parsed.data
}

/** The e-mail in a form that may still be wrong. */
export function findApplicantEmail(body: unknown): string | undefined {
  const email = memberOf(readForm(body), "contact_email")
  return typeof email === "string" ? email.trim().toLowerCase() : undefined
}

function readForm(body: unknown): unknown {
  try {
    return JSON.parse(String(memberOf(body, "application")))
  } catch {
    return null
  }
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? Reflect.get(value, name)
    : undefined
}
