import { toSpaceProblem, type SpaceProblem } from "../../session/vendor-problem"
import { fillReferences, OPERATION_KINDS, type Operation } from "./operation"

const TIMEOUT_MILLISECONDS = 180_000

export type Sending =
  | { outcome: "done"; answer: unknown }
  /** Nobody answers: no network, or a shop that is not there. */
  | { outcome: "unreachable" }
  /** This one cannot be done now, though somebody answers. */
  | { outcome: "later" }
  | { outcome: "signed_out" }
  | { outcome: "conflict" | "refused"; problem: SpaceProblem }

/** Sends one operation through the storefront, once. */
export async function sendOperation(
  operation: Operation,
  answers: Map<string, unknown>
): Promise<Sending> {
  const { method } = OPERATION_KINDS[operation.kind]
  const path = fillReferences(operation.path, answers)
  try {
    const response = await fetch(path.replace(/^\/vendor\//, "/api/space/"), {
      method,
      headers: {
        "idempotency-key": operation.sending_key,
        "x-space-operation": operation.kind,
        "x-space-person": operation.person,
        ...(operation.files ? {} : { "content-type": "application/json" }),
      },
      body: bodyOf(operation, answers),
      credentials: "same-origin",
      signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
    })
    const answer: unknown = await response.json().catch(() => null)
    return judge(response.status, answer)
  } catch {
    return { outcome: "unreachable" }
  }
}

const ABSENT = [502, 503, 504]

function judge(status: number, answer: unknown): Sending {
  if (status >= 200 && status < 300) {
    return { outcome: "done", answer }
  }
  if (status === 401) {
    return { outcome: "signed_out" }
  }
  if (ABSENT.includes(status)) {
    return { outcome: "unreachable" }
  }
  const problem = toSpaceProblem(status, answer)
  if (status === 429 || status >= 500 || problem.code === "still_running") {
    return { outcome: "later" }
  }
  return { outcome: status === 409 ? "conflict" : "refused", problem }
}

function bodyOf(
  { body, files }: Operation,
  answers: Map<string, unknown>
): BodyInit {
  const filled = fillReferences(body ?? {}, answers)
  if (!files) {
    return JSON.stringify(filled)
  }
  const form = new FormData()
  for (const [name, value] of Object.entries(filled)) {
    form.set(name, typeof value === "string" ? value : JSON.stringify(value))
  }
  for (const { field, name, blob } of files) {
    form.append(field, blob, name)
  }
  return form
}
