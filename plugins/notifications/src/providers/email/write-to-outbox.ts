import { randomBytes } from "node:crypto"
import { appendFile, mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"

const INDEX = "index.tsv"

type OutboxMessage = {
  to: string
  template: string
  subject: string
  html: string
  message: Buffer
}

/**
 * Keeps a message as two files named by time, `.eml` and `.html`, and adds a
 * line to the index: time, recipient, subject, file.
 */
export async function writeToOutbox(
  folder: string,
  { to, template, subject, html, message }: OutboxMessage
): Promise<void> {
  const time = new Date().toISOString()
  const stamp = time.replaceAll(/[:.]/g, "-")
  const kind = template.replaceAll(/[^a-z0-9-]/gi, "_")
  const name = `${stamp}-${kind}-${randomBytes(3).toString("hex")}`
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, `${name}.eml`), message)
  await writeFile(join(folder, `${name}.html`), html)
  await appendFile(
    join(folder, INDEX),
    `${[time, to, subject, `${name}.html`].map(toCell).join("\t")}\n`
  )
}

function toCell(text: string): string {
  return text.replaceAll(/[\t\r\n]+/g, " ")
}
