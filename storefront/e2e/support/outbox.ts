import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { outboxFolder, run } from "./run"

/** An e-mail that the shop sent. */
export type Letter = { subject: string; html: string; links: string[] }

/** The letters to somebody, oldest first. */
export function readLetters(recipient: string): Letter[] {
  const index = join(outboxFolder, "index.tsv")
  const lines = existsSync(index) ? readFileSync(index, "utf8") : ""
  return lines.split("\n").flatMap((line) => {
    const [, to, subject = "", file = ""] = line.split("\t")
    return to === recipient ? [toLetter(subject, file)] : []
  })
}

function toLetter(subject: string, file: string): Letter {
  const html = readFileSync(join(outboxFolder, file), "utf8")
  const links = [...html.matchAll(/href="([^"]+)"/g)].flatMap(([, link]) =>
    link?.startsWith(run.storefront_url) ? [link.replaceAll("&amp;", "&")] : []
  )
  return { subject, html, links }
}
