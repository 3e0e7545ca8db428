import { createHash } from "node:crypto"
import type { RemittanceColumns } from "@coopstore/carriers/types"
import { listRemittingCarriers } from "@coopstore/carriers/workflows"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { CASH_MODULE } from "../../modules/cash"
import type CashModuleService from "../../modules/cash/service"
import { keyOf, planLines } from "../../remittance/plan-lines"
import { readRemittance } from "../../remittance/read-remittance"
import {
  REMITTANCE_OUTCOMES,
  type RemittancePreview,
} from "../../types/remittance"
import { findExpectedCash } from "./find-expected-cash"

/** The only currency that couriers take. */
const CASH_CURRENCY = "mad"

// PostgreSQL takes some 65,000 values in one query.
const KEYS_AT_ONCE = 5_000

/** A carrier's file as staff send it. */
export type RemittanceUpload = {
  carrier: string
  file_name: string
  content_base64: string
}

/** What a remittance file would do, line by line, without doing it. */
export async function previewRemittance(
  container: MedusaContainer,
  { carrier, file_name, content_base64 }: RemittanceUpload
): Promise<RemittancePreview & { file_hash: string }> {
  const service = container.resolve<CashModuleService>(CASH_MODULE)
  const columns = findColumns(container, carrier)
  const file = Buffer.from(content_base64, "base64")
  const file_hash = createHash("sha256").update(file).digest("hex")
  const read = readRemittance(file, columns)
  if (!read.length) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "The remittance file holds no line with an amount"
    )
  }
  const facts = {
    carrier,
    known_keys: await listKnownKeys(
      container,
      read.map((line) => keyOf(carrier, line))
    ),
    find: await findExpectedCash(container, read, new Date()),
  }
  const lines = planLines(read, facts)
  const [known] = await service.listCashRemittances({
    carrier: [carrier],
    file_hash: [file_hash],
  })
  return {
    carrier,
    file_name,
    file_hash,
    known_remittance_id: known?.id ?? null,
    currency_code: CASH_CURRENCY,
    total: lines.reduce((sum, { amount }) => sum + amount, 0),
    counts: countOutcomes(lines),
    lines,
  }
}

/** How the carrier declares that its file is laid out. */
function findColumns(
  container: MedusaContainer,
  carrier: string
): RemittanceColumns {
  const remitting = listRemittingCarriers(container)
  const found = remitting.find(({ code }) => code === carrier)
  if (!found) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `${carrier} is no carrier that remits cash; those are ${remitting.map(({ code }) => code).join(", ")}`
    )
  }
  return found.columns
}

/** Which of these keys are of lines that count; what was nobody's cash may come again. */
async function listKnownKeys(
  container: MedusaContainer,
  keys: string[]
): Promise<Set<string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const known = new Set<string>()
  for (let start = 0; start < keys.length; start += KEYS_AT_ONCE) {
    const { data } = await query.graph({
      entity: "cash_remittance_line",
      fields: ["key"],
      filters: {
        key: keys.slice(start, start + KEYS_AT_ONCE),
        outcome: { $ne: "unknown" },
      },
    })
    data.forEach(({ key }) => known.add(key))
  }
  return known
}

function countOutcomes(lines: RemittancePreview["lines"]) {
  const counts = { matched: 0, short: 0, surplus: 0, unknown: 0, duplicate: 0 }
  for (const outcome of REMITTANCE_OUTCOMES) {
    counts[outcome] = lines.filter((line) => line.outcome === outcome).length
  }
  return counts
}
