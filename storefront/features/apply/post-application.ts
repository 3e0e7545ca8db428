import type { ApplicationProblems } from "./application"
import { readAnswerCode, type AnswerCode } from "./apply-words"
import { findDocumentProblem } from "./documents"
import type { KeptDocument } from "./kept-documents"

type Posted =
  { ok: true } | { ok: false; code: AnswerCode; problems: ApplicationProblems }

/** Sends the form with the papers that this device kept. */
export async function postApplication(
  filled: FormData,
  documents: KeptDocument[] | null
): Promise<Posted> {
  const files = documents?.map(({ file }) => file)
  const wrong = files && findDocumentProblem(files)
  if (wrong) {
    return refused(wrong)
  }
  if (files) {
    filled.delete("documents")
    for (const file of files) {
      filled.append("documents", file, file.name)
    }
  }
  try {
    const response = await fetch("/api/apply", {
      method: "POST",
      headers: { "x-apply-script": "1" },
      body: filled,
    })
    if (response.ok) {
      return { ok: true }
    }
    const answer: unknown = await response.json()
    const code = readAnswerCode(memberOf(answer, "code")) ?? "unavailable"
    return refused(code, memberOf(answer, "problems"))
  } catch {
    return refused("unavailable")
  }
}

function refused(code: AnswerCode, problems?: unknown): Posted {
  const known = typeof problems === "object" && problems !== null
  return { ok: false, code, problems: known ? problems : {} }
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? Reflect.get(value, name)
    : undefined
}
