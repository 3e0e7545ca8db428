/** Forms in which a statement can be taken home. */
const FORMATS = ["pdf", "csv"] as const

const ID = /^stat_[0-9A-Za-z]{1,40}$/

/** `stat_1.pdf` taken apart; null when it is none of ours. */
export function parseStatementFile(
  name: string
): { id: string; format: (typeof FORMATS)[number] } | null {
  const [id = "", extension] = name.split(".")
  const format = FORMATS.find((each) => each === extension)
  return format && ID.test(id) ? { id, format } : null
}
